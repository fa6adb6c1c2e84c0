import type { ReactNode } from 'react'

import { Look } from './look.js'

/** A sentence that needs attention. A refusal (`bad`) is read out at once. */
export const Notice = ({ children, tone = 'plain' }: { children: ReactNode; tone?: 'bad' | 'plain' | 'wait' }) => (
  <div className="pp-notice" data-tone={tone} role={tone === 'bad' ? 'alert' : undefined}>
    <Look />
    {children}
  </div>
)
