import type { ReactNode } from 'react'

/** The title of a page, what it is about, and the main things to do on it. */
export const PageHeader = ({ actions, badge, children, title }: { actions?: ReactNode; badge?: ReactNode; children?: ReactNode; title: string }) => (
  <div className="mb-7 flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
    <div className="min-w-0 max-w-2xl">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <h1 className="text-2xl font-semibold tracking-[-0.02em] text-balance text-ink [overflow-wrap:anywhere]" tabIndex={-1}>
          {title}
        </h1>
        {badge}
      </div>
      {children && <div className="mt-1.5 text-base text-pretty text-ink-soft">{children}</div>}
    </div>
    {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
  </div>
)
