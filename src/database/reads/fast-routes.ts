import type { BasePayload, Where } from 'payload'

import { policies } from '../../../access/policies/index.js'
import type { PartnerViewer } from '../../../access/viewer.js'
import { slugs } from '../../../collections/slugs.js'
import { sqlOfPool } from '../sql.js'
import { pipelineSince } from '../../domain/deals/pipeline-since.js'
import { overviewPeriods } from '../../domain/overview-period.js'
import { searchPartOf } from '../../domain/search-kinds.js'
import { searchQuestion } from '../../domain/search-pattern.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { fastRequestOf } from './fast-request.js'
import { listQueryOf, type Query } from './fast-query.js'
import { namedSqlOf } from './named-sql.js'
import { readDealPipeline } from './read-deal-pipeline.js'
import { readList } from './read-list.js'
import { readMe } from './read-me.js'
import { readOverview } from './read-overview.js'
import { readRooms } from './read-rooms.js'
import { readSearch } from './read-search.js'
import { readSettingsOf } from './read-settings.js'
import { searchFunctionsOf } from './search-functions.js'
import { NotReadable, type ReadableCollection, readableCollection } from './readable-collection.js'

/** Answers a read of a partner user with JSON text; throws {@link NotReadable} for what only Payload can answer. */
export type FastRoute = (viewer: PartnerViewer, query: Query) => Promise<string>

const only = (query: Query, ...keys: readonly string[]): void => {
  if (Object.keys(query).some((key) => !keys.includes(key))) {
    throw new NotReadable('a query with more in it')
  }
}

const localeOf = (viewer: PartnerViewer, query: Query): ReturnType<typeof languageOf> => languageOf(viewer, { i18n: undefined as never, query: query as never })

/** The list of a collection, read in one statement under the collection's own policy. */
const listRoute = (payload: BasePayload, key: 'deals' | 'leads' | 'notifications'): FastRoute => {
  const policy = policies[key]
  const sql = namedSqlOf(payload)
  let collection: ReadableCollection | undefined
  return async (viewer, query) => {
    const { config } = payload.collections[slugs[key]] ?? {}
    if (payload.config.defaultDepth !== 0 && query.depth !== '0') {
      throw new NotReadable('a depth of its own')
    }
    collection ??= readableCollection(payload, slugs[key])
    const asked = listQueryOf(query, policy, { defaultSort: typeof config?.defaultSort === 'string' ? config.defaultSort : '-createdAt' })
    const grant = await policy.read.grants(viewer, fastRequestOf(payload))
    if (grant === false) {
      throw new NotReadable('a refusal, which has a sentence of its own')
    }
    return readList(collection, { ...asked, granted: (grant === true ? {} : grant) satisfies Where }, sql)
  }
}

/** The search, which people ask with every letter they type. */
const searchRoute = (payload: BasePayload): FastRoute => {
  const [named, planned] = [namedSqlOf(payload), sqlOfPool(payload)]
  return async (viewer, query) => {
    only(query, 'kind', 'locale', 'page', 'q')
    const [part, question] = [searchPartOf(query), searchQuestion(query.q)]
    if (!part || question === undefined) {
      throw new NotReadable('a search that is refused')
    }
    return JSON.stringify(await readSearch(viewer, { ...part, language: localeOf(viewer, query), question }, { named, planned }, await searchFunctionsOf(payload, named), readSettingsOf(payload)))
  }
}

/** What stands above the columns of a pipeline. */
const pipelineRoute = (payload: BasePayload): FastRoute => {
  const sql = namedSqlOf(payload)
  const { defaultLocale } = readSettingsOf(payload)
  return async (viewer, query) => {
    only(query, 'locale', 'since')
    const since = pipelineSince(query.since, new Date())
    if (!since || (await policies.deals.read.grants(viewer, fastRequestOf(payload))) === false) {
      throw new NotReadable('a refusal, which has a sentence of its own')
    }
    const { id: partner, partnerType } = viewer.partner
    return JSON.stringify(await readDealPipeline({ partners: [partner], partnerType }, { defaultLocale, language: localeOf(viewer, query), since }, sql))
  }
}

/** The reads that every page asks, by their path below the API. */
export const fastRoutes = (payload: BasePayload): ReadonlyMap<string, FastRoute> => {
  const sql = namedSqlOf(payload)
  const settings = readSettingsOf(payload)
  return new Map<string, FastRoute>([
    [`/${slugs.deals}`, listRoute(payload, 'deals')],
    [`/${slugs.leads}`, listRoute(payload, 'leads')],
    [`/${slugs.notifications}`, listRoute(payload, 'notifications')],
    [
      '/portal/me',
      async (viewer, query) => {
        only(query, 'locale')
        return JSON.stringify(await readMe(viewer, sql, { staffTable: settings.staffTable }))
      },
    ],
    [
      '/portal/overview',
      async (viewer, query) => {
        only(query, 'locale', 'period')
        const kind = overviewPeriods.find((period) => period === (query.period ?? 'month'))
        if (!kind) {
          throw new NotReadable('a period that is refused')
        }
        return JSON.stringify(await readOverview(viewer, { kind, language: localeOf(viewer, query), now: new Date() }, sql, settings))
      },
    ],
    [`/${slugs.deals}/pipeline`, pipelineRoute(payload)],
    ['/portal/search', searchRoute(payload)],
    [
      '/portal/rooms',
      async (viewer, query) => {
        only(query, 'locale')
        return JSON.stringify(await readRooms(viewer, sql, settings, localeOf(viewer, query)))
      },
    ],
  ])
}
