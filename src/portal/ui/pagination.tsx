import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

import { buttonClass } from './button-class.js'
import { PlainLink } from './link.js'

type Step = { href: null | string; label: string }

/** Which part of a list this is, and the way to its neighbours. */
export const Pagination = ({ label, next, previous, summary }: { label: string; next: Step; previous: Step; summary: string }) => (
  <nav aria-label={label} className="flex flex-wrap items-center justify-between gap-3">
    <p className="text-xs text-ink-faint tabular-nums">{summary}</p>
    <div className="flex gap-2">
      <PageStep {...previous}>
        <ChevronLeft aria-hidden className="rtl:rotate-180" />
        {previous.label}
      </PageStep>
      <PageStep {...next}>
        {next.label}
        <ChevronRight aria-hidden className="rtl:rotate-180" />
      </PageStep>
    </div>
  </nav>
)

const PageStep = ({ children, href }: { children: ReactNode; href: null | string }) =>
  href === null ? (
    <span aria-disabled className={buttonClass({ size: 'sm' })} role="link">
      {children}
    </span>
  ) : (
    <PlainLink className={buttonClass({ size: 'sm' })} href={href}>
      {children}
    </PlainLink>
  )
