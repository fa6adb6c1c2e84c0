'use client'
import { useAllFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useMemo, useState } from 'react'

import type { RoomDoors } from './reach-query.js'

const idsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [])

type FormValues = { audience?: Record<string, unknown>; partnerType?: unknown; unlock?: RoomDoors['unlock'] }

/** What decides who gets into the room as the form stands now, unsaved changes included; settled for a moment so that typing asks nothing. */
export const useDoors = (): RoomDoors | undefined => {
  const [fields] = useAllFormFields()
  const { audience = {}, partnerType, unlock } = reduceFieldsToValues(fields, true) as FormValues
  const now = JSON.stringify({
    audience: Object.fromEntries(['categories', 'partners', 'stages', 'tags', 'tiers'].map((kind) => [kind, idsOf(audience[kind])])),
    partnerType: typeof partnerType === 'string' ? partnerType : '',
    unlock: (Array.isArray(unlock) ? unlock : []).map(({ date, kind, stage, tier }) => ({ date, kind, stage, tier })),
  })
  const [settled, setSettled] = useState(now)

  useEffect(() => {
    const wait = setTimeout(() => setSettled(now), 400)
    return () => clearTimeout(wait)
  }, [now])

  return useMemo(() => {
    const doors = JSON.parse(settled) as RoomDoors
    return doors.partnerType ? doors : undefined
  }, [settled])
}
