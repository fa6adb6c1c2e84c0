import type { ComponentProps } from 'react'

import { classNames } from './class-names.js'
import { controlClass } from './control-class.js'

export const Input = ({ className, ...props }: ComponentProps<'input'>) => <input {...props} className={classNames(controlClass, 'h-10', className)} />
