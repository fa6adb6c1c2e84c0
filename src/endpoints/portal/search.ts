import type { PayloadRequest } from 'payload'

import type { PartnerViewer } from '../../../access/viewer.js'
import type { PortalSearch } from '../../client/types.js'
import { namedSqlOf } from '../../database/reads/named-sql.js'
import { readSearch } from '../../database/reads/read-search.js'
import { readSettingsOf } from '../../database/reads/read-settings.js'
import { searchFunctionsOf } from '../../database/reads/search-functions.js'
import { sqlOfPool } from '../../database/doors.js'
import { hitsPerPage, isSearchKind, mostCounted, type SearchKind } from '../../domain/search-kinds.js'
import { searchQuestion } from '../../domain/search-pattern.js'
import { languageOfLocale } from '../../translations/languages.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { portalEndpoint } from './portal-endpoint.js'

/** What somebody searches for, as it was sent. */
export type AskedSearch = { kind?: unknown; page?: unknown; q: unknown }

/** The kind and the page; undefined when either makes no sense. */
const groupOf = ({ kind = null, page = 1 }: AskedSearch): undefined | { kind: null | SearchKind; page: number } => {
  const number = typeof page === 'string' && /^\d{1,3}$/.test(page) ? Number(page) : (page ?? 1)
  const isPage = typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= mostCounted / hitsPerPage
  const isKind = kind === null || isSearchKind(kind)
  return isPage && isKind && (kind !== null || number === 1) ? { kind, page: number } : undefined
}

/** The search for a request: also what GraphQL's `portalSearch` answers. */
export const searchOf = async (viewer: PartnerViewer, asked: AskedSearch, req: PayloadRequest, locale: string): Promise<PortalSearch> => {
  const question = searchQuestion(asked.q)
  if (question === undefined) {
    throw await refusal(req, 'SEARCH_LENGTH')
  }
  const group = groupOf(asked)
  if (!group) {
    throw await refusal(req, 'SEARCH_PAGE_UNKNOWN')
  }
  const [named, planned] = [namedSqlOf(req.payload), sqlOfPool(req.payload)]
  const functions = await searchFunctionsOf(req.payload, named)
  return readSearch(viewer, { ...group, language: languageOfLocale(locale), question }, { named, planned }, functions, readSettingsOf(req.payload))
}

/** `GET /api/portal/search?q=&kind=&page=`: everything the viewer may see that fits. */
export const searchEndpoint = portalEndpoint('/search', (viewer, req, locale) => searchOf(viewer, { kind: req.query.kind, page: req.query.page, q: req.query.q }, req, locale))
