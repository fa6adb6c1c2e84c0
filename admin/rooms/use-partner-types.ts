'use client'
import { useLocale } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { Page } from '../../src/client/types.js'
import { useApi } from '../api/use-api.js'
import { useLoaded } from '../api/use-loaded.js'

/** A partner type by name; the rooms of one are its portal. */
export type NamedPartnerType = { id: string; name: string }

/** All partner types, in the language of the content. */
export const usePartnerTypes = () => {
  const { send } = useApi()
  const { code } = useLocale()
  return useLoaded(
    useCallback(
      async (signal: AbortSignal) => (await send<Page<NamedPartnerType>>('/partner-types', { query: { depth: 0, limit: 100, locale: code, select: { name: true }, sort: 'name' }, signal })).docs,
      [code, send],
    ),
  )
}
