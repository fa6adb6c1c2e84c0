import { classNames } from '../ui/class-names.js'
import type { ContentsEntry } from './contents.js'

/** The way to the headings of a long room. */
export const TableOfContents = ({ entries, title }: { entries: readonly ContentsEntry[]; title: string }) => (
  <nav aria-label={title} className="rounded-card border border-line bg-surface p-5 shadow-card xl:sticky xl:top-24">
    <h2 className="text-xs font-semibold text-ink-faint">{title}</h2>
    <ul className="mt-2.5 flex flex-col gap-0.5">
      {entries.map((entry) => (
        <li key={entry.id}>
          <a className={classNames('block rounded py-1 text-sm text-ink-soft hover:text-accent-ink hover:underline', entry.level === 3 && 'ps-4')} href={`#${entry.id}`}>
            {entry.text}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
