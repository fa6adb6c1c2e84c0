import { classNames } from './class-names.js'

export type ButtonVariant = 'danger' | 'ghost' | 'primary' | 'secondary'
export type ButtonSize = 'icon' | 'md' | 'sm'

const base =
  'inline-flex shrink-0 items-center justify-center gap-2 rounded-control font-medium whitespace-nowrap transition-colors select-none [&[disabled]]:pointer-events-none [&[disabled]]:opacity-55 aria-disabled:pointer-events-none aria-disabled:opacity-55 [&_svg]:size-4 [&_svg]:shrink-0'

const variants: Record<ButtonVariant, string> = {
  danger: 'bg-danger text-on-danger hover:bg-danger/90',
  ghost: 'text-ink-soft hover:bg-sunken hover:text-ink',
  primary: 'bg-accent text-on-accent shadow-card hover:bg-accent-strong',
  secondary: 'border border-line bg-surface text-ink shadow-card hover:border-line-strong/50 hover:bg-sunken',
}

const sizes: Record<ButtonSize, string> = {
  icon: 'size-10',
  md: 'h-10 px-4 text-sm',
  sm: 'h-8 px-3 text-xs',
}

/** How a button looks; also for links that act as the main thing to do. */
export const buttonClass = ({ className, size = 'md', variant = 'secondary' }: { className?: string; size?: ButtonSize; variant?: ButtonVariant } = {}) =>
  classNames(base, variants[variant], sizes[size], className)
