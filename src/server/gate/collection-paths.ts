import type { Payload, SanitizedCollectionConfig } from 'payload'

import type { CollectionPaths } from './refuse-path.js'

const idFormats: Record<string, RegExp> = {
  serial: /^\d{1,9}$/,
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
}
const anyId = /^[\w.~-]{1,128}$/

const formatOf = (payload: Payload, customIdType: string | undefined): RegExp => {
  if (customIdType) {
    return customIdType === 'number' ? (idFormats['serial'] ?? anyId) : anyId
  }
  const idType = 'idType' in payload.db ? String(payload.db.idType) : 'other'
  return idFormats[idType.replace(/^uuid.*/, 'uuid')] ?? anyId
}

type FlatFields = SanitizedCollectionConfig['flattenedFields']

const relationsToMany = (fields: FlatFields, prefix = ''): string[] =>
  fields.flatMap((field) => {
    if ('relationTo' in field && Array.isArray(field.relationTo)) {
      return [`${prefix}${field.name}`]
    }
    return 'flattenedFields' in field ? relationsToMany(field.flattenedFields, `${prefix}${field.name}.`) : []
  })

const closedEndpoints = ({ auth, versions }: SanitizedCollectionConfig): string[] => [
  ...(versions ? [] : ['GET versions', 'POST versions']),
  ...(auth && !auth.verify ? ['POST verify'] : []),
]

/** Reads from the running Payload which path segments are endpoints and what the ids of each collection look like. */
export const readCollectionPaths = (payload: Payload): ReadonlyMap<string, CollectionPaths> => {
  const paths = new Map<string, CollectionPaths>()
  for (const [slug, { config, customIDType }] of Object.entries(payload.collections)) {
    const endpoints = new Set<string>()
    const endpointsWithId = new Set<string>()
    // Preferences are addressed by a name of their own (`/:key`), not by an id.
    const isNamed = (config.endpoints || []).some(({ path }) => /^\/:(?!id\b)/.test(path))
    for (const { method, path } of config.endpoints || []) {
      const [, first = '', second = ''] = path.split('/')
      if (first !== '' && !first.startsWith(':')) {
        const endpoint = `${method.toUpperCase()} ${first.toLowerCase()}`
        endpoints.add(endpoint)
        // The “id” of `verify/:id` is a token.
        if (second.startsWith(':id') && first !== 'verify') {
          endpointsWithId.add(endpoint)
        }
      }
    }
    const format = isNamed ? anyId : formatOf(payload, customIDType)
    paths.set(slug, {
      closed: new Set(closedEndpoints(config)),
      endpoints,
      endpointsWithId,
      hasFilesOnDisk: Boolean(config.upload) && !config.upload.handlers?.length,
      isId: (text) => format.test(text),
      relationsToMany: new Set(relationsToMany(config.flattenedFields)),
    })
  }
  return paths
}
