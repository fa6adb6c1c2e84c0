'use client'
import { useEffect, useId, useState } from 'react'

import type { Where } from '../../src/client/list-query.js'
import { DocumentSelect } from '../ui/document-select.js'
import { useSay } from '../ui/use-say.js'
import type { BoardFilter } from './board-filter.js'

type FilterBarProps = { filter: BoardFilter; mayFilterByManager: boolean; onChange: (filter: BoardFilter) => void; /** Only these partners are offered; keep it the same object. */ partners?: Where }

/** Narrows a board by company, partner and the partner's manager. */
export const FilterBar = ({ filter, mayFilterByManager, onChange, partners }: FilterBarProps) => {
  const { say } = useSay()
  const searchId = useId()
  const [search, setSearch] = useState(filter.search)

  useEffect(() => {
    const wait = setTimeout(() => search !== filter.search && onChange({ ...filter, search }), 300)
    return () => clearTimeout(wait)
  })

  return (
    <div className="pp-board-filter">
      <div className="pp-field">
        <label htmlFor={searchId}>{say('Company')}</label>
        <input className="pp-input" id={searchId} onChange={(event) => setSearch(event.target.value)} placeholder={say('Any company')} type="search" value={search} />
      </div>
      <DocumentSelect collection="partners" label={say('Partner')} onChange={(partner) => onChange({ ...filter, partner })} placeholder={say('Any partner')} value={filter.partner} {...(partners && { within: partners })} />
      {mayFilterByManager && (
        <DocumentSelect collection="users" label={say('Partner manager')} onChange={(manager) => onChange({ ...filter, manager })} placeholder={say('Any partner manager')} value={filter.manager} />
      )}
    </div>
  )
}
