import type { PayloadRequest } from 'payload'

import type { PartnerViewer } from '../../../access/viewer.js'
import type { PortalSearch } from '../../client/types.js'
import { namedSqlOf } from '../../database/reads/named-sql.js'
import { readSearch } from '../../database/reads/read-search.js'
import { readSettingsOf } from '../../database/reads/read-settings.js'
import { searchFunctionsOf } from '../../database/reads/search-functions.js'
import { searchQuestion } from '../../domain/search-pattern.js'
import { languageOfLocale } from '../../translations/languages.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { portalEndpoint } from './portal-endpoint.js'

/** The search for a request: also what GraphQL's `portalSearch` answers. */
export const searchOf = async (viewer: PartnerViewer, q: unknown, req: PayloadRequest, locale: string): Promise<PortalSearch> => {
  const question = searchQuestion(q)
  if (question === undefined) {
    throw await refusal(req, 'SEARCH_LENGTH')
  }
  const sql = namedSqlOf(req.payload)
  const functions = await searchFunctionsOf(req.payload, sql)
  return readSearch(viewer, { language: languageOfLocale(locale), question }, sql, functions, readSettingsOf(req.payload))
}

/** `GET /api/portal/search?q=`: rooms, leads and announcements of the viewer. */
export const searchEndpoint = portalEndpoint('/search', (viewer, req, locale) => searchOf(viewer, req.query.q, req, locale))
