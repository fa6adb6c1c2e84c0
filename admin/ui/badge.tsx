import type { ReactNode } from 'react'

import { Look } from './look.js'

/** What a badge tells beside its words. */
export type Tone = 'bad' | 'good' | 'info' | 'plain' | 'wait'

/** A short state in a coloured pill; the words carry the meaning, the colour only helps. */
export const Badge = ({ children, tone = 'plain' }: { children: ReactNode; tone?: Tone }) => (
  <span className="pp-badge" data-tone={tone}>
    <Look />
    {children}
  </span>
)
