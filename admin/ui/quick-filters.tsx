'use client'
import { useListQuery } from '@payloadcms/ui'
import type { Where } from 'payload'

import { Look } from './look.js'
import { useSay } from './use-say.js'

/** One question asked of a list by a click: a field and the value it must have. */
export type QuickFilter = { field: string; label: string; value: string }

/** In the shape of Payload's own filter form, so that a quick filter shows there and can be narrowed further. */
const whereOf = ({ field, value }: QuickFilter): Where => ({ or: [{ and: [{ [field]: { equals: value } }] }] })

/** The questions asked most often about a list, one click each. */
export const QuickFilters = ({ filters }: { filters: readonly QuickFilter[] }) => {
  const { say } = useSay()
  const { handleWhereChange, query } = useListQuery()
  const now = JSON.stringify(query.where ?? {})
  const chip = (key: string, label: string, where: Where) => (
    <button aria-pressed={now === JSON.stringify(where)} className="pp-plain pp-chip" key={key} onClick={() => void handleWhereChange?.(where)} type="button">
      {label}
    </button>
  )
  return (
    <div aria-label={say('Quick filters')} className="pp-row" role="group">
      <Look />
      {chip('', say('All'), {})}
      {filters.map((filter) => chip(`${filter.field}=${filter.value}`, filter.label, whereOf(filter)))}
    </div>
  )
}
