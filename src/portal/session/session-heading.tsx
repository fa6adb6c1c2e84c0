import type { ReactNode } from 'react'

/** The title of a page before signing in. */
export const SessionHeading = ({ children, title }: { children?: ReactNode; title: string }) => (
  <div className="mb-8">
    <h1 className="text-3xl font-semibold tracking-[-0.025em] text-balance" tabIndex={-1}>
      {title}
    </h1>
    {children && <p className="mt-2 text-pretty text-ink-soft">{children}</p>}
  </div>
)
