'use client'
import { useLocale } from '@payloadcms/ui'
import { useCallback, useMemo, useState } from 'react'

import type { PortalAccessTable } from '../../src/client/building.js'
import type { Page } from '../../src/client/types.js'
import type { AdminText } from '../../src/translations/text.js'
import { useApi } from '../api/use-api.js'
import { useLoaded } from '../api/use-loaded.js'
import { usePartnerTypes } from '../rooms/use-partner-types.js'
import { DocumentSelect } from '../ui/document-select.js'
import { Notice } from '../ui/notice.js'
import { TypeChips } from '../ui/type-chips.js'
import { useSay } from '../ui/use-say.js'
import { AccessGrid } from './access-grid.js'
import { AccessTableLook } from './access-table-look.js'

type Named = { id: string; name: string }

const useNamed = (collection: 'categories' | 'stages', sort: string): readonly Named[] => {
  const { send } = useApi()
  const { code } = useLocale()
  const load = useCallback(
    async (signal: AbortSignal) => (await send<Page<Named>>(`/${collection}`, { query: { depth: 0, limit: 100, locale: code, select: { name: true }, sort }, signal })).docs,
    [code, collection, send, sort],
  )
  return useLoaded(load).answer ?? []
}

const Choice = ({ label, none, onChange, options, value }: { label: AdminText; none: AdminText; onChange: (id: string) => void; options: readonly Named[]; value: string }) => {
  const { say } = useSay()
  return (
    <label className="pp-field">
      <span>{say(label)}</span>
      <select className="pp-input" onChange={(event) => onChange(event.target.value)} value={value}>
        <option value="">{say(none)}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The whole portal of a partner type as a table, for an imagined partner or a real one in every tier. */
export const AccessTableTool = ({ initialType }: { initialType: string }) => {
  const { say } = useSay()
  const { send } = useApi()
  const { answer: types = [], problem: typesProblem } = usePartnerTypes()
  const [chosen, setChosen] = useState(initialType)
  const [stage, setStage] = useState('')
  const [category, setCategory] = useState('')
  const [partner, setPartner] = useState('')
  const type = chosen || types[0]?.id || ''
  const within = useMemo(() => ({ partnerType: { equals: type } }), [type])
  const [stages, categories] = [useNamed('stages', 'rank'), useNamed('categories', 'name')]

  const load = useCallback(
    async (signal: AbortSignal) => (type ? send<PortalAccessTable>('/portal/access-table', { query: { partnerType: type, ...(partner ? { partner } : { ...(stage && { stage }), ...(category && { category }) }) }, signal }) : undefined),
    [category, partner, send, stage, type],
  )
  const { answer, isLoading, problem } = useLoaded(load)
  const choose = (id: string) => {
    setChosen(id)
    setPartner('')
    window.history.replaceState(window.history.state, '', `${window.location.pathname}?${new URLSearchParams({ partnerType: id }).toString()}`)
  }

  return (
    <div aria-busy={isLoading} className="pp-stack" style={{ gap: 18 }}>
      <AccessTableLook />
      <TypeChips chosen={type} onChoose={choose} types={types} />
      <div className="pp-access-choices">
        {!partner && <Choice label="Lifecycle stage" none="No stage" onChange={setStage} options={stages} value={stage} />}
        {!partner && <Choice label="Category" none="No category" onChange={setCategory} options={categories} value={category} />}
        <DocumentSelect collection="partners" label={say('Or a partner')} onChange={setPartner} placeholder={say('Type a name')} value={partner} within={within} />
      </div>
      {(problem ?? typesProblem) ? <Notice tone="bad">{problem ?? typesProblem}</Notice> : answer && <AccessGrid table={answer} />}
      {answer?.rooms.length === 0 && <p className="pp-muted">{say('There are no rooms for this partner type yet.')}</p>}
      {!answer && !problem && <p className="pp-muted">{say('Loading…')}</p>}
    </div>
  )
}
