'use client'
import { ReactSelect } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'

import type { Where } from '../../src/client/list-query.js'
import type { Page } from '../../src/client/types.js'
import { useApi } from '../api/use-api.js'
import { type Loaded, useLoaded } from '../api/use-loaded.js'

type Named = { email?: string; id: string; name: string }
type Choice = { label: string; value: string }

type DocumentSelectProps = {
  collection: string
  label: string
  onChange: (id: string, name: string) => void
  placeholder: string
  value: string
  /** Offers only documents for which this holds; keep it the same object from one drawing to the next. */
  within?: Where
}

const labelOf = ({ email, name }: Named): string => (email ? `${name} · ${email}` : name)

const whereOf = (collection: string, search: string, within: undefined | Where): Where => ({
  and: [...(within ? [within] : []), ...(search ? [{ or: [{ name: { like: search } }, ...(collection === 'partner-users' ? [{ email: { like: search } }] : [])] }] : [])],
})

/** Chooses one document by typing part of its name; only what the person may read is offered. */
export const DocumentSelect = ({ collection, label, onChange, placeholder, value, within }: DocumentSelectProps) => {
  const { send } = useApi()
  const inputId = useId()
  const [typed, setTyped] = useState('')
  const [search, setSearch] = useState('')

  useEffect(() => {
    const wait = setTimeout(() => setSearch(typed), 200)
    return () => clearTimeout(wait)
  }, [typed])

  const load = useCallback(
    async (signal: AbortSignal) => {
      const query = { depth: 0, limit: 25, select: { email: true, name: true }, sort: 'name', where: whereOf(collection, search, within) }
      return { docs: (await send<Page<Named>>(`/${collection}`, { query, signal })).docs, search }
    },
    [collection, search, send, within],
  )
  const { answer, problem } = useLoaded(load)
  const chosen = useChosen(collection, value, answer?.docs)
  // What was found for other letters is not offered: it would change under the pointer of whoever is about to press.
  const isSearching = !problem && answer?.search !== typed
  const options: Choice[] = isSearching ? [] : (answer?.docs ?? []).map((doc) => ({ label: labelOf(doc), value: doc.id }))

  return (
    <div className="pp-field">
      <label htmlFor={inputId}>{label}</label>
      <ReactSelect
        filterOption={() => true}
        inputId={inputId}
        isClearable
        isLoading={isSearching}
        noOptionsMessage={() => problem ?? '–'}
        onChange={(option) => {
          const next = (Array.isArray(option) ? option[0] : option) as Choice | null | undefined
          onChange(next?.value ?? '', next?.label ?? '')
        }}
        onInputChange={setTyped}
        options={options}
        placeholder={placeholder}
        value={(value ? (chosen ?? { label: '…', value }) : null) as never}
      />
    </div>
  )
}

/** The chosen document by name, also when it is not among the options at hand (an address that was shared). */
const useChosen = (collection: string, id: string, known: readonly Named[] | undefined): Choice | undefined => {
  const { send } = useApi()
  const load = useCallback(
    async (signal: AbortSignal): Promise<Named | undefined> => (id ? send<Named>(`/${collection}/${encodeURIComponent(id)}`, { query: { depth: 0, select: { email: true, name: true } }, signal }) : undefined),
    [collection, id, send],
  )
  const { answer }: Loaded<Named | undefined> = useLoaded(load)
  const doc = known?.find((candidate) => candidate.id === id) ?? (answer?.id === id ? answer : undefined)
  return doc && { label: labelOf(doc), value: doc.id }
}
