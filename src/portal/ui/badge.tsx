import type { ReactNode } from 'react'

import { classNames } from './class-names.js'

export type Tone = 'accent' | 'danger' | 'info' | 'neutral' | 'success' | 'warning'

const tones: Record<Tone, string> = {
  accent: 'bg-accent-soft text-accent-ink',
  danger: 'bg-danger-soft text-danger-ink',
  info: 'bg-info-soft text-info-ink',
  neutral: 'bg-sunken text-ink-soft',
  success: 'bg-success-soft text-success-ink',
  warning: 'bg-warning-soft text-warning-ink',
}

/** A word about the state of something; the colour only repeats what the word says. */
export const Badge = ({ children, className, tone = 'neutral' }: { children: ReactNode; className?: string; tone?: Tone }) => (
  <span className={classNames('inline-flex max-w-full items-center gap-1.5 rounded-full px-2.5 py-0.5 text-2xs font-medium', tones[tone], className)}>
    {children}
  </span>
)
