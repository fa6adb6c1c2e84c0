import { classNames } from './class-names.js'

const initialsOf = (name: string) => {
  const words = name.trim().split(/\s+/)
  const first = words[0]?.at(0) ?? ''
  const last = words.length > 1 ? (words.at(-1)?.at(0) ?? '') : ''
  return `${first}${last}`.toUpperCase() || '?'
}

/** The initials of a person or company. Decoration: the name always stands beside it. */
export const Avatar = ({ className, name, shape = 'circle' }: { className?: string; name: string; shape?: 'circle' | 'square' }) => (
  <span
    aria-hidden
    className={classNames(
      'inline-flex size-9 shrink-0 items-center justify-center bg-accent-soft text-2xs font-semibold text-accent-ink select-none',
      shape === 'circle' ? 'rounded-full' : 'rounded-control',
      className,
    )}
  >
    {initialsOf(name)}
  </span>
)
