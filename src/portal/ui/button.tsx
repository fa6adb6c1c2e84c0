import { LoaderCircle } from 'lucide-react'
import type { ComponentProps } from 'react'

import { buttonClass, type ButtonSize, type ButtonVariant } from './button-class.js'

export type ButtonProps = ComponentProps<'button'> & {
  /** Shows that the work is under way and ignores further clicks; the button keeps its focus. */
  isPending?: boolean
  size?: ButtonSize
  variant?: ButtonVariant
}

export const Button = ({ children, className, isPending = false, onClick, size, type = 'button', variant, ...props }: ButtonProps) => (
  <button
    {...props}
    aria-busy={isPending || undefined}
    aria-disabled={isPending || undefined}
    className={buttonClass({ className, size, variant })}
    onClick={isPending ? (event) => event.preventDefault() : onClick}
    type={type}
  >
    {isPending && <LoaderCircle aria-hidden className="animate-spin" />}
    {children}
  </button>
)
