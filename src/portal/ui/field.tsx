import type { ReactNode } from 'react'

import { classNames } from './class-names.js'

export type FieldProps = {
  children: ReactNode
  className?: string
  /** What helps to fill the field in; read out together with its label. */
  description?: ReactNode
  error?: string
  /** The id of the control inside. */
  id: string
  label: ReactNode
  /** Said after the label of a field that may stay empty. */
  optionalLabel?: string
}

/** The attributes that tie a control to the label, description and error around it. */
export const fieldControl = ({ description, error, id }: { description?: ReactNode; error?: string; id: string }) => ({
  'aria-describedby': classNames(Boolean(error) && `${id}-error`, Boolean(description) && `${id}-description`) || undefined,
  'aria-invalid': error ? true : undefined,
  id,
})

/** A label, its control, what helps to fill it in, and what is wrong with it. */
export const Field = ({ children, className, description, error, id, label, optionalLabel }: FieldProps) => (
  <div className={classNames('flex min-w-0 flex-col gap-1.5', className)}>
    <label className="flex items-baseline gap-2 text-sm font-medium text-ink" htmlFor={id}>
      {label}
      {optionalLabel && <span className="text-2xs font-normal text-ink-faint">{optionalLabel}</span>}
    </label>
    {children}
    {description && (
      <p className="text-xs text-ink-faint" id={`${id}-description`}>
        {description}
      </p>
    )}
    {error && <FieldErrorText id={`${id}-error`}>{error}</FieldErrorText>}
  </div>
)

/** What is wrong with a field, in its own words. */
export const FieldErrorText = ({ children, id }: { children: ReactNode; id?: string }) => (
  <p className="text-xs font-medium text-danger-ink" id={id}>
    {children}
  </p>
)
