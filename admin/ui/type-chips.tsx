'use client'
import type { NamedPartnerType } from '../rooms/use-partner-types.js'
import { useSay } from './use-say.js'

type TypeChipsProps = { chosen: string; onChoose: (id: string) => void; types: readonly NamedPartnerType[] }

/** One portal at a time: a chip for each partner type. */
export const TypeChips = ({ chosen, onChoose, types }: TypeChipsProps) => {
  const { say } = useSay()
  return (
    <div aria-label={say('Partner type')} className="pp-row" role="group">
      {types.map(({ id, name }) => (
        <button aria-pressed={id === chosen} className="pp-plain pp-chip" key={id} onClick={() => onChoose(id)} type="button">
          {name}
        </button>
      ))}
    </div>
  )
}
