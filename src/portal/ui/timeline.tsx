import type { ReactNode } from 'react'

import { classNames } from './class-names.js'

/** What happened, newest first, along a line. */
export const Timeline = ({ children, label }: { children: ReactNode; label: string }) => (
  <ol aria-label={label} className="flex flex-col">
    {children}
  </ol>
)

/** One thing that happened. */
export const TimelineItem = ({ children, isMarked = false, meta }: { children: ReactNode; isMarked?: boolean; meta: ReactNode }) => (
  <li className="relative flex gap-4 pb-5 before:absolute before:start-[0.3125rem] before:top-4 before:-bottom-1 before:w-px before:bg-line last:pb-0 last:before:hidden">
    <span aria-hidden className={classNames('relative mt-1.5 size-2.75 shrink-0 rounded-full border-2', isMarked ? 'border-accent bg-accent' : 'border-line-strong/60 bg-surface')} />
    <div className="min-w-0 flex-1">
      <div className="text-sm [overflow-wrap:anywhere] text-ink">{children}</div>
      <div className="mt-0.5 flex flex-wrap items-center gap-x-2 text-xs text-ink-faint">{meta}</div>
    </div>
  </li>
)
