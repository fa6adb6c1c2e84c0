import type { PayloadRequest } from 'payload'

import type { PartnerViewer } from '../../../access/viewer.js'
import type { PortalSearch } from '../../client/types.js'
import { namedSqlOf } from '../../database/reads/named-sql.js'
import { readSearch } from '../../database/reads/read-search.js'
import { readSettingsOf } from '../../database/reads/read-settings.js'
import { searchFunctionsOf } from '../../database/reads/search-functions.js'
import { sqlOfPool } from '../../database/doors.js'
import { searchPartOf } from '../../domain/search-kinds.js'
import { searchQuestion } from '../../domain/search-pattern.js'
import { languageOfLocale } from '../../translations/languages.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { portalEndpoint } from './portal-endpoint.js'

/** What somebody searches for, as it was sent. */
export type AskedSearch = { kind?: unknown; page?: unknown; q: unknown }

/** The search for a request: also what GraphQL's `portalSearch` answers. */
export const searchOf = async (viewer: PartnerViewer, asked: AskedSearch, req: PayloadRequest, locale: string): Promise<PortalSearch> => {
  const question = searchQuestion(asked.q)
  if (question === undefined) {
    throw await refusal(req, 'SEARCH_LENGTH')
  }
  const part = searchPartOf(asked)
  if (!part) {
    throw await refusal(req, 'SEARCH_PAGE_UNKNOWN')
  }
  const [named, planned] = [namedSqlOf(req.payload), sqlOfPool(req.payload)]
  const functions = await searchFunctionsOf(req.payload, named)
  return readSearch(viewer, { ...part, language: languageOfLocale(locale), question }, { named, planned }, functions, readSettingsOf(req.payload))
}

/** `GET /api/portal/search?q=&kind=&page=`: everything the viewer may see that fits. */
export const searchEndpoint = portalEndpoint('/search', (viewer, req, locale) => searchOf(viewer, { kind: req.query.kind, page: req.query.page, q: req.query.q }, req, locale))
