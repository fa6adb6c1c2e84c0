import { classNames } from './class-names.js'
import { PlainLink } from './link.js'

/** A few ways to look at the same page, each with an address of its own. */
export const SegmentedLinks = ({ label, options }: { label: string; options: readonly { href: string; isCurrent: boolean; label: string }[] }) => (
  <nav aria-label={label}>
    <ul className="inline-flex rounded-control border border-line bg-sunken p-0.5">
      {options.map((option) => (
        <li key={option.href}>
          <PlainLink
            aria-current={option.isCurrent ? 'true' : undefined}
            className={classNames(
              'flex h-8 items-center rounded-[0.4rem] px-3 text-xs font-medium transition-colors',
              option.isCurrent ? 'bg-raised text-ink shadow-card' : 'text-ink-soft hover:text-ink',
            )}
            href={option.href}
            scroll={false}
          >
            {option.label}
          </PlainLink>
        </li>
      ))}
    </ul>
  </nav>
)
