import type { Field, FlattenedField, Payload } from 'payload'

import { anyText, anyValue, encode, type Random } from './fuzz-values.js'

/** A request that may be nonsense in any of its parts. */
export type FuzzRequest = { body?: string; headers: Record<string, string>; method: string; path: string }

/** What there is to ask: read from the running portal, so that new collections and endpoints are tried without being named here. */
export type Target = { endpoints: readonly { method: string; path: string }[]; fields: Readonly<Record<string, readonly string[]>>; ids: readonly string[]; slugs: readonly string[] }

const operators = ['equals', 'not_equals', 'in', 'not_in', 'all', 'exists', 'like', 'not_like', 'contains', 'greater_than', 'less_than_equal', 'near', 'within', 'intersects', '$ne', 'nothing']
const methods = ['GET', 'GET', 'GET', 'GET', 'POST', 'POST', 'PATCH', 'PATCH', 'DELETE', 'PUT', 'HEAD', 'OPTIONS']
const endings = new Set(['/logout'])

const namesOf = (fields: readonly (Field | FlattenedField)[], prefix = '', level = 0): string[] =>
  fields.flatMap((field) => {
    const name = 'name' in field && field.name ? `${prefix}${field.name}` : ''
    const inner = 'flattenedFields' in field && level < 2 ? namesOf(field.flattenedFields, `${name}.`, level + 1) : []
    return [...(name ? [name] : []), ...inner]
  })

/** Everything under `/api` of this portal. What would end the session of the test is left out. */
export const readTarget = (payload: Payload, ids: readonly string[]): Target => {
  const collections = Object.values(payload.collections).map(({ config }) => config)
  const endpointsOf = (base: string, list: false | readonly { method: string; path: string }[]) =>
    (list || []).filter(({ path }) => !endings.has(path)).map(({ method, path }) => ({ method: method.toUpperCase(), path: `${base}${path === '/' ? '' : path}` }))
  return {
    endpoints: [
      ...endpointsOf('', payload.config.endpoints),
      ...collections.flatMap(({ endpoints, slug }) => endpointsOf(`/${slug}`, endpoints)),
      ...payload.config.globals.flatMap(({ endpoints, slug }) => endpointsOf(`/globals/${slug}`, endpoints)),
    ],
    fields: Object.fromEntries(collections.map(({ flattenedFields, slug }) => [slug, namesOf(flattenedFields)])),
    ids,
    slugs: collections.map(({ slug }) => slug),
  }
}

const fieldOf = (random: Random, { fields, ids }: Target, slug: string): string =>
  random.chance(0.85) ? random.pick(fields[slug]?.length ? fields[slug] : ['id', 'createdAt']) : anyText(random, ids).slice(0, 60)

const whereOf = (random: Random, target: Target, slug: string, level = 0): string[] => {
  const at = level === 0 ? 'where' : ''
  if (random.chance(0.1)) {
    return [`${at}=${encode(anyText(random, target.ids))}`]
  }
  if (level < 4 && random.chance(0.3)) {
    return whereOf(random, target, slug, level + 1).map((part) => `${at}[${random.pick(['and', 'or'])}][${random.below(3)}]${part}`)
  }
  return [`${at}[${encode(fieldOf(random, target, slug))}][${random.pick(operators)}]${random.chance(0.2) ? `[${random.below(120)}]` : ''}=${encode(anyText(random, target.ids))}`]
}

const queryOf = (random: Random, target: Target, slug: string): string => {
  const { ids } = target
  const parts = Array.from({ length: random.below(4) }, () =>
    random.pick([
      () => whereOf(random, target, slug).join('&'),
      () => whereOf(random, target, slug).join('&'),
      () => `sort=${random.pick(['', '-'])}${encode(fieldOf(random, target, slug))}`,
      () => `limit=${random.chance(0.5) ? 1 + random.below(100) : encode(anyText(random, ids))}`,
      () => `page=${random.chance(0.5) ? 1 + random.below(5) : encode(anyText(random, ids))}`,
      () => `depth=${random.below(5)}`,
      () => `select[${encode(fieldOf(random, target, slug))}]=${random.pick(['true', 'false', 'x'])}`,
      () => `populate[${random.pick(target.slugs)}][${encode(fieldOf(random, target, slug))}]=true`,
      () => `joins[${encode(fieldOf(random, target, slug))}][${random.pick(['limit', 'sort', 'where'])}]=${encode(anyText(random, ids))}`,
      () => `${random.pick(['locale', 'fallback-locale', 'draft', 'trash', 'pagination', 'q', 'partnerUser', 'since', 'status', 'data', 'month'])}=${encode(anyText(random, ids))}`,
      () => `${encode(anyText(random, ids)).slice(0, 40)}=${encode(anyText(random, ids))}`,
    ])(),
  )
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

const bodyOf = (random: Random, target: Target, slug: string): Record<string, unknown> =>
  Object.fromEntries(Array.from({ length: random.below(6) }, () => [fieldOf(random, target, slug).split('.')[0], anyValue(random, target.ids)]))

/** JSON text with what `JSON.stringify` would never write. */
const jsonText = (random: Random, value: unknown): string => (random.chance(0.05) ? JSON.stringify(value).slice(0, -1) : random.chance(0.05) ? random.pick(['null', '[]', '"x"', '1', '', '{"a":1e999}', '{"a":"\\ud800"}']) : JSON.stringify(value))

const withBody = (random: Random, target: Target, slug: string): Pick<FuzzRequest, 'body' | 'headers'> => {
  const json = jsonText(random, bodyOf(random, target, slug))
  const kind = random.below(12)
  if (kind === 0) {
    return { body: `--b\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${json}\r\n--b--\r\n`, headers: { 'Content-Type': 'multipart/form-data; boundary=b' } }
  }
  if (kind === 1) {
    const file = `--b\r\nContent-Disposition: form-data; name="file"; filename="${random.pick(['a.png', '../a.png', 'x'.repeat(300), ''])}"\r\nContent-Type: ${random.pick(['image/png', 'text/html', 'x'])}\r\n\r\nnot a picture\r\n--b--\r\n`
    return { body: file, headers: { 'Content-Type': 'multipart/form-data; boundary=b' } }
  }
  if (kind === 2) {
    return { body: queryOf(random, target, slug).slice(1), headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...(random.chance(0.8) ? { 'X-HTTP-Method-Override': 'GET' } : {}) } }
  }
  if (kind === 3) {
    return { body: json, headers: random.chance(0.5) ? {} : { 'Content-Type': random.pick(['text/plain', 'application/xml', 'multipart/form-data', 'application/JSON; charset=x']) } }
  }
  return { body: json, headers: { 'Content-Type': 'application/json' } }
}

const graphqlOf = (random: Random, target: Target): FuzzRequest => {
  const name = random.pick(['Leads', 'Rooms', 'Partners', 'Users', 'PartnerUsers', 'Notifications', 'countLeads', 'portalMe', 'portalRooms', 'portalOverview', 'portalSearch', 'meUser', '__schema', 'Nothing'])
  const args = random.pick(['', '(limit: 5)', '(limit: -1)', '(limit: 100000)', '(where: $w)', '(where: { OR: [] })', `(q: ${JSON.stringify(anyText(random, target.ids)).slice(0, 400)})`, '(sort: "-x")'])
  const query = random.chance(0.1) ? anyText(random, target.ids) : `query${args.includes('$w') ? '($w: JSON)' : ''} { ${name}${args} { ${random.pick(['totalDocs', 'docs { id }', '__typename', 'id', 'types { name }'])} } }`
  return { body: JSON.stringify({ query, variables: random.chance(0.3) ? anyValue(random, target.ids) : { w: anyValue(random, target.ids) } }), headers: { 'Content-Type': 'application/json' }, method: 'POST', path: '/api/graphql' }
}

/** The next request: mostly near something that exists, sometimes far from everything. */
export const nextRequest = (random: Random, target: Target): FuzzRequest => {
  if (random.chance(0.08)) {
    return graphqlOf(random, target)
  }
  const endpoint = random.pick(target.endpoints)
  const slug = target.slugs.find((each) => endpoint.path.startsWith(`/${each}`)) ?? random.pick(target.slugs)
  const parameter = () => (random.chance(0.6) ? random.pick(target.ids) : encode(anyText(random, target.ids)))
  const path = random.chance(0.04) ? `/${encode(anyText(random, target.ids))}` : endpoint.path.replace(/:\w+[?*+]?/g, parameter)
  const method = random.chance(0.85) ? endpoint.method : random.pick(methods)
  const hasBody = method !== 'GET' && method !== 'HEAD' && random.chance(0.9)
  const { body, headers } = hasBody ? withBody(random, target, slug) : { body: undefined, headers: {} }
  const raw = `/api${path}${queryOf(random, target, slug)}`
  // Node itself ends a connection whose headers are larger than 32 KB.
  return { headers, method, path: raw.replace(/[^\x21-\x7e]/g, encodeURIComponent).slice(0, 16_000), ...(body === undefined ? {} : { body }) }
}
