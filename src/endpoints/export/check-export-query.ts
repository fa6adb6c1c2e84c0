import { type PayloadRequest, validateQueryPaths, type Where } from 'payload'

import { refuseSort, refuseWhere } from '../../../access/refuse-query.js'
import type { CollectionPolicy } from '../../../access/rule.js'
import { slugs } from '../../../collections/slugs.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { requireViewer } from '../portal/portal-endpoint.js'

const sortPaths = (sort: unknown): string[] => (typeof sort === 'string' ? sort.split(',').map((path) => path.trim().replace(/^-/, '')).filter((path) => path !== '') : [])

/** Nobody filters or sorts by more in an export than in the list: partners by what their policy names, staff by what they may read. */
export const checkExportQuery = async (req: PayloadRequest, collection: 'deals' | 'leads' | 'partners', { partnerQuery }: Pick<CollectionPolicy, 'partnerQuery'>, where: Where): Promise<void> => {
  const viewer = await requireViewer(req)
  if (viewer.kind === 'partner-user') {
    const language = languageOf(viewer, req)
    refuseSort(req.query.sort, partnerQuery, language)
    refuseWhere(where, partnerQuery, language)
    return
  }
  const collectionConfig = req.payload.collections[slugs[collection]]?.config
  if (collectionConfig) {
    // An order by what cannot be read tells as much as a filter: it is checked as one.
    const sorted = sortPaths(req.query.sort).map((path) => ({ [path]: { exists: true } }))
    await validateQueryPaths({ collectionConfig, overrideAccess: false, req, where: { and: [where, ...sorted] } })
  }
}
