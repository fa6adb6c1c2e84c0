import type { ReactNode } from 'react'

import { classNames } from './class-names.js'

/** A surface that groups what belongs together. */
export const Card = ({ children, className, isFlush = false }: { children: ReactNode; className?: string; isFlush?: boolean }) => (
  <div className={classNames('rounded-card border border-line bg-surface shadow-card', !isFlush && 'p-5 sm:p-6', className)}>{children}</div>
)

/** A titled part of a page in a card. */
export const CardSection = ({
  actions,
  children,
  className,
  description,
  id,
  title,
}: {
  actions?: ReactNode
  children: ReactNode
  className?: string
  description?: ReactNode
  id: string
  title: ReactNode
}) => (
  <section aria-labelledby={id} className={classNames('rounded-card border border-line bg-surface p-5 shadow-card sm:p-6', className)}>
    <div className="mb-5 flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
      <div className="min-w-0">
        <h2 className="text-lg font-semibold tracking-[-0.01em] text-ink" id={id}>
          {title}
        </h2>
        {description && <p className="mt-0.5 text-sm text-ink-faint">{description}</p>}
      </div>
      {actions}
    </div>
    {children}
  </section>
)
