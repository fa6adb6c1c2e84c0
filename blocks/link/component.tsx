import { ArrowUpRight } from 'lucide-react'

import { SmartLink } from '../../src/portal/ui/smart-link.js'
import type { BlockViewProps } from '../define-block.js'
import type { LinkTargets } from '../load-links.js'

type Card = { description?: null | string; id: string; label: string }

/** Cards that lead somewhere; the whole card is the link. A card whose room is closed to the viewer is left out. */
export const LinkCards = ({ block: { cards, data }, href }: BlockViewProps<{ cards: readonly Card[] }, LinkTargets>) => {
  const open = cards.filter((card) => data[card.id])
  return (
    open.length > 0 && (
      <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
        {open.map((card) => (
          <li className="group relative flex flex-col gap-1 rounded-card border border-line bg-surface p-5 shadow-card transition-colors hover:border-accent-line" key={card.id}>
            <SmartLink className="pe-7 text-base font-semibold text-ink after:absolute after:inset-0 after:rounded-card group-hover:text-accent-ink" href={data[card.id]} portalHref={href}>
              {card.label}
            </SmartLink>
            {card.description && <p className="text-sm text-pretty text-ink-soft">{card.description}</p>}
            <ArrowUpRight aria-hidden className="absolute end-4 top-5 size-4 text-ink-faint transition-colors group-hover:text-accent-ink rtl:-scale-x-100" />
          </li>
        ))}
      </ul>
    )
  )
}
