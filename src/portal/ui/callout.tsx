import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

import { classNames } from './class-names.js'

export type CalloutTone = 'danger' | 'info' | 'success' | 'warning'

const looks: Record<CalloutTone, { className: string; Icon: typeof Info }> = {
  danger: { className: 'bg-danger-soft text-danger-ink', Icon: CircleAlert },
  info: { className: 'bg-info-soft text-info-ink', Icon: Info },
  success: { className: 'bg-success-soft text-success-ink', Icon: CircleCheck },
  warning: { className: 'bg-warning-soft text-warning-ink', Icon: TriangleAlert },
}

/** Something the reader should know now. `role="alert"` only for what appears while the page is open. */
export const Callout = ({
  actions,
  children,
  className,
  role,
  title,
  tone = 'info',
}: {
  actions?: ReactNode
  children?: ReactNode
  className?: string
  role?: 'alert' | 'status'
  title?: ReactNode
  tone?: CalloutTone
}) => {
  const { className: look, Icon } = looks[tone]
  return (
    <div className={classNames('flex gap-3 rounded-control px-4 py-3 text-sm', look, className)} role={role}>
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        {title && <p className="font-semibold">{title}</p>}
        {children}
        {actions && <div className="mt-2 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  )
}
