import type { RequestHandler } from 'express'

import { answerRefusal } from './answer-refusal.js'
import { inputLimits } from './gate/limits-of-input.js'
import { parseQuery } from './gate/parse-query.js'
import { type CollectionPaths, refusePath } from './gate/refuse-path.js'
import { refuseQuery } from './gate/refuse-query.js'
import { refuseUrl } from './gate/refuse-url.js'
import { refusal } from './gate/refusal.js'
import type { WhereRules } from './gate/where-rules.js'
import { methodOverrideOf } from './method-override.js'
import { localsOf } from './request-locals.js'

const knownMethods = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'])

/** Refuses unknown methods and addresses that are too long or not valid, for every route. */
export const gateAddress: RequestHandler = (request, response, next) => {
  if (!knownMethods.has(request.method)) {
    response.setHeader('Allow', [...knownMethods].join(', '))
    answerRefusal(response, refusal(405, 'This method is not offered. Use GET, POST, PATCH, PUT or DELETE.'))
    return
  }
  const refused = refuseUrl(request.originalUrl, request.method)
  if (refused) {
    answerRefusal(response, refused)
    return
  }
  next()
}

/** Refuses ids and queries of `/api` that the database would stumble over, and keeps the parsed query for those behind. */
export const gateQuery =
  (collections: ReadonlyMap<string, CollectionPaths>, operators?: ReadonlySet<string>): RequestHandler =>
  (request, response, next) => {
    const { originalUrl } = request
    const method = methodOverrideOf(request) ?? request.method
    const queryStart = originalUrl.indexOf('?')
    const path = queryStart === -1 ? originalUrl : originalUrl.slice(0, queryStart)
    const query = queryStart === -1 ? {} : parseQuery(originalUrl.slice(queryStart + 1))
    const inApi = path.slice('/api'.length)
    const collection = collections.get(inApi.split('/', 2)[1] ?? '')
    const rules: WhereRules = { ...(operators ? { operators } : {}), ...(collection?.relationsToMany ? { relationsToMany: collection.relationsToMany } : {}) }
    // The admin counts what lies in the bin by asking for all of it; one page carries the same count.
    const countsBin = method === 'GET' && query['trash'] === 'true' && query['limit'] === '0'
    if (countsBin) {
      query['limit'] = String(inputLimits.rows)
    }
    const refused = refusePath(method, inApi, collections) ?? refuseQuery(query, method, rules)
    if (refused) {
      answerRefusal(response, refused)
      return
    }
    Object.assign(localsOf(response), { collection, query, rules, ...(countsBin ? { url: originalUrl.replace(/([?&]limit)=0(?=&|$)/, `$1=${inputLimits.rows}`) } : {}) })
    next()
  }
