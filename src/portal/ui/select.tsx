import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'

import { classNames } from './class-names.js'
import { controlClass } from './control-class.js'

/** The browser's own select: the best one on a phone and for a screen reader. */
export const Select = ({ children, className, ...props }: ComponentProps<'select'>) => (
  <span className={classNames('relative block', className)}>
    <select {...props} className={classNames(controlClass, 'h-10 appearance-none truncate pe-9')}>
      {children}
    </select>
    <ChevronDown aria-hidden className="pointer-events-none absolute inset-y-0 end-3 my-auto size-4 text-ink-faint" />
  </span>
)
