'use client'
import { useCallback, useMemo } from 'react'

import type { DealPipeline } from '../../../src/client/deals.js'
import { amountText } from '../../../src/translations/commissions/statement-text.js'
import { languageOfLocale } from '../../../src/translations/languages.js'
import { useApi } from '../../api/use-api.js'
import { useLoaded } from '../../api/use-loaded.js'
import type { BoardFilter } from '../../board/board-filter.js'
import { useSay } from '../../ui/use-say.js'

/** The board shows closed deals of all times, and so do its sums. */
const ever = '1970-01-01'

/** What the deals of each stage come to, by currency, as the server counts what the filter shows, or why not; `reload` after a deal has moved. */
export const useStageSums = (partnerType: string, { manager, partner, search }: BoardFilter): { notes: Readonly<Record<string, string>>; problem: string | undefined; reload: () => void } => {
  const { language } = useSay()
  const { send } = useApi()
  const load = useCallback(
    (signal: AbortSignal) => send<DealPipeline>('/deals/pipeline', { query: { manager: manager || undefined, partner: partner || undefined, partnerType, search: search.trim() || undefined, since: ever }, signal }),
    [manager, partner, partnerType, search, send],
  )
  const { answer, problem, reload } = useLoaded(load)
  const notes = useMemo(
    () =>
      Object.fromEntries(
        (problem === undefined ? (answer?.stages ?? []) : [])
          .filter(({ sums }) => sums.length > 0)
          .map(({ id, sums }) => [id, sums.map(({ amountInMinorUnits, currency }) => amountText(languageOfLocale(language), amountInMinorUnits, currency)).join(' · ')]),
      ),
    [answer, language, problem],
  )
  return { notes, problem, reload }
}
