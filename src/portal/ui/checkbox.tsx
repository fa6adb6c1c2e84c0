import type { ComponentProps, ReactNode } from 'react'

import { classNames } from './class-names.js'

/** A checkbox with its label beside it. */
export const Checkbox = ({ className, label, ...props }: ComponentProps<'input'> & { label: ReactNode }) => (
  <label className={classNames('flex min-h-6 items-start gap-2.5 text-sm text-ink', className)}>
    <input {...props} className="mt-0.5 size-4 shrink-0 rounded accent-accent" type="checkbox" />
    <span>{label}</span>
  </label>
)
