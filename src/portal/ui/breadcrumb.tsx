import { ChevronRight } from 'lucide-react'

import { PlainLink } from './link.js'

export type Crumb = { href?: string; label: string }

/** Where this page stands; the last crumb is the page itself. */
export const Breadcrumb = ({ crumbs, label }: { crumbs: readonly Crumb[]; label: string }) => (
  <nav aria-label={label} className="mb-3">
    <ol className="flex flex-wrap items-center gap-1.5 text-sm text-ink-faint">
      {crumbs.map((crumb, index) => (
        <li className="flex min-w-0 items-center gap-1.5" key={crumb.href ?? crumb.label}>
          {index > 0 && <ChevronRight aria-hidden className="size-3.5 shrink-0 rtl:rotate-180" />}
          {crumb.href ? (
            <PlainLink className="truncate rounded py-0.5 hover:text-ink hover:underline" href={crumb.href}>
              {crumb.label}
            </PlainLink>
          ) : (
            <span aria-current="page" className="truncate text-ink-soft">
              {crumb.label}
            </span>
          )}
        </li>
      ))}
    </ol>
  </nav>
)
