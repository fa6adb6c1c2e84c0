import type { Access, BasePayload, Endpoint, SanitizedCollectionConfig } from 'payload'

import { isStaffRequest } from './collection-access.js'
import { refusalFor } from './refusal.js'

/** Collections that Payload adds by itself. Their own access means "anybody signed in", and a partner is somebody signed in. */
export const frameworkCollections = [
  'payload-folders',
  'payload-jobs',
  'payload-kv',
  'payload-locked-documents',
  'payload-migrations',
  'payload-preferences',
  'payload-query-presets',
] as const

/** Globals that Payload adds by itself. */
export const frameworkGlobals = ['payload-jobs-stats'] as const

/** Tables of the machinery that nobody edits over the API. */
const closedToAll = new Set<string>(['payload-jobs', 'payload-jobs-stats', 'payload-kv', 'payload-migrations'])

const nobody: Access = () => false

const alsoStaff =
  (own: Access | undefined): Access =>
  async (args) =>
    (await isStaffRequest(args)) && (own ? own(args) : true)

const staffEndpoint = (endpoint: Omit<Endpoint, 'root'>): Omit<Endpoint, 'root'> => ({
  ...endpoint,
  handler: async (req) => {
    if (!(await isStaffRequest({ req }))) {
      throw await refusalFor(req, req.user ? 'STAFF_ONLY' : 'SIGN_IN_FIRST')
    }
    return endpoint.handler(req)
  },
})

type Closable = { access: Record<string, unknown>; endpoints: SanitizedCollectionConfig['endpoints']; slug: string }

const operations = ['create', 'delete', 'read', 'readVersions', 'unlock', 'update'] as const

const close = (entity: Closable): void => {
  for (const operation of operations) {
    entity.access[operation] = closedToAll.has(entity.slug) ? nobody : alsoStaff(entity.access[operation] as Access | undefined)
  }
  entity.endpoints = entity.endpoints && entity.endpoints.map(staffEndpoint)
}

/** Closes what Payload itself adds to everybody but staff: collections, their endpoints (preferences ask no access function at all), globals. */
export const closeFrameworkCollections = (payload: Pick<BasePayload, 'collections' | 'globals'>): void => {
  for (const slug of frameworkCollections) {
    const config = payload.collections[slug]?.config
    if (config) {
      close(config as unknown as Closable)
    }
  }
  for (const config of payload.globals.config.filter(({ slug }) => (frameworkGlobals as readonly string[]).includes(slug))) {
    close(config as unknown as Closable)
  }
}
