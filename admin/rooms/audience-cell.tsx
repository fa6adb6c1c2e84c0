'use client'
import { useListRelationships } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useEffect, useMemo } from 'react'

import { Badge } from '../ui/badge.js'
import { useSay } from '../ui/use-say.js'

type Row = { audience?: null | Readonly<Record<string, unknown>>; unlock?: readonly { kind?: null | string }[] | null }

const collections = ['partners', 'categories', 'tiers', 'stages', 'tags'] as const
const shownNames = 3

/** Who a room is for, in the list: names of the audience (all kinds must match), and how many conditions unlock it. */
export const AudienceCell = ({ rowData }: DefaultCellComponentProps) => {
  const { say } = useSay()
  const { audience, unlock } = rowData as Row
  const { documents, getRelationships } = useListRelationships()
  const wanted = useMemo(
    () => collections.flatMap((relationTo) => (Array.isArray(audience?.[relationTo]) ? (audience[relationTo] as string[]) : []).map((value) => ({ relationTo, value }))),
    [audience],
  )
  useEffect(() => {
    if (wanted.length > 0) {
      getRelationships(wanted.slice(0, shownNames))
    }
  }, [getRelationships, wanted])

  const nameOf = ({ relationTo, value }: (typeof wanted)[number]): string => {
    const doc = (documents as Record<string, Record<string, false | null | { name?: string }>>)[relationTo]?.[value]
    return doc ? (doc.name ?? '…') : doc === false ? '–' : '…'
  }
  const conditions = unlock?.length ?? 0
  return (
    <span className="pp-row" style={{ gap: 6 }}>
      {wanted.length === 0 ? <span className="pp-muted">{say('Everyone')}</span> : <span>{wanted.slice(0, shownNames).map(nameOf).join(', ')}{wanted.length > shownNames && ` +${wanted.length - shownNames}`}</span>}
      {conditions > 0 && <Badge tone="wait">{say(conditions === 1 ? '1 condition' : '{count} conditions', { count: conditions })}</Badge>}
    </span>
  )
}
