import type { ComponentProps } from 'react'

import { classNames } from './class-names.js'
import { controlClass } from './control-class.js'

/** Grows with what is typed where the browser can. */
export const Textarea = ({ className, rows = 4, ...props }: ComponentProps<'textarea'>) => (
  <textarea {...props} className={classNames(controlClass, 'field-sizing-content max-h-96 min-h-24 py-2.5 leading-6', className)} rows={rows} />
)
