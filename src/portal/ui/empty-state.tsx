import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

import { classNames } from './class-names.js'

/** Says why there is nothing here and what to do about it. */
export const EmptyState = ({
  action,
  children,
  className,
  Icon,
  level = 2,
  title,
}: {
  action?: ReactNode
  children?: ReactNode
  className?: string
  Icon: LucideIcon
  /** The heading level: 1 when the empty state is the whole page. */
  level?: 1 | 2 | 3
  title: ReactNode
}) => {
  const Heading = `h${level}` as const
  return (
    <div className={classNames('flex flex-col items-center px-6 py-14 text-center', className)}>
      <span className="mb-4 inline-flex size-12 items-center justify-center rounded-full bg-accent-soft text-accent-ink">
        <Icon aria-hidden className="size-5.5" strokeWidth={1.75} />
      </span>
      <Heading className={classNames('font-semibold text-balance text-ink', level === 1 ? 'text-xl tracking-[-0.01em]' : 'text-base')} {...(level === 1 && { tabIndex: -1 })}>
        {title}
      </Heading>
      {children && <div className="mt-1.5 max-w-md text-sm text-pretty text-ink-faint">{children}</div>}
      {action && <div className="mt-6 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  )
}
