import { classNames } from '../ui/class-names.js'
import { PlainLink } from '../ui/link.js'

/** The vendor's mark and name: the way back to the start. */
export const Brand = ({ className, href, name }: { className?: string; href: string; name: string }) => (
  <PlainLink className={classNames('flex min-w-0 items-center gap-2.5 rounded-control py-1', className)} href={href}>
    <span aria-hidden className="inline-flex size-8 shrink-0 items-center justify-center rounded-[0.6rem] bg-accent text-on-accent">
      <svg className="size-4.5" fill="none" focusable="false" viewBox="0 0 18 18">
        <circle cx="6.6" cy="9" r="4.6" stroke="currentColor" strokeWidth="1.9" />
        <circle cx="11.4" cy="9" r="4.6" stroke="currentColor" strokeWidth="1.9" />
      </svg>
    </span>
    <span className="truncate text-base font-semibold tracking-[-0.015em]">{name}</span>
  </PlainLink>
)
