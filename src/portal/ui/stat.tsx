import { ArrowDownRight, ArrowRight, ArrowUpRight } from 'lucide-react'
import type { ReactNode } from 'react'

import { Badge } from './badge.js'

export type StatDelta = {
  direction: 'down' | 'level' | 'up'
  /** The change in words for everyone who does not see the arrow. */
  spoken: string
  text: string
}

const arrows = { down: ArrowDownRight, level: ArrowRight, up: ArrowUpRight } as const
const tones = { down: 'warning', level: 'neutral', up: 'success' } as const

/** One number that matters, with how it changed. */
export const Stat = ({ delta, hint, label, value }: { delta?: StatDelta; hint?: ReactNode; label: ReactNode; value: string }) => {
  const Arrow = delta && arrows[delta.direction]
  return (
    <div className="flex flex-col gap-1 rounded-card border border-line bg-surface p-5 shadow-card">
      <dt className="text-sm font-medium text-ink-soft">{label}</dt>
      <dd className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-3xl font-semibold tracking-[-0.025em] text-ink tabular-nums">{value}</span>
        {delta && Arrow && (
          <Badge className="tabular-nums" tone={tones[delta.direction]}>
            <Arrow aria-hidden className="size-3.5" />
            <span aria-hidden>{delta.text}</span>
            <span className="sr-only">{delta.spoken}</span>
          </Badge>
        )}
      </dd>
      {hint && <dd className="text-xs text-ink-faint">{hint}</dd>}
    </div>
  )
}
