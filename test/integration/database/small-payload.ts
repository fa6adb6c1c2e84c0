import { randomUUID } from 'node:crypto'

import { buildConfig, type CollectionConfig, type Config, getPayload, handleEndpoints, type Payload } from 'payload'

import { closeDatabase, reliablePostgres, type ReliablePostgresOptions } from '../../../src/database/reliable-postgres.js'
import { answerDatabaseErrors } from '../../../src/database/translate-database-error.js'
import { createDatabase } from '../../support/test-database.js'

type Answer = { body: Record<string, unknown>; headers: Headers; status: number }
type RequestOptions = { body?: unknown; headers?: Record<string, string> }

/** A Payload of a few collections on a database of its own: tests the database layer without the portal. */
export type SmallPayload = {
  close: () => Promise<void>
  connectionString: string
  payload: Payload
  rest: (method: string, path: string, options?: RequestOptions) => Promise<Answer>
}

type SmallOptions = {
  collections: CollectionConfig[]
  config?: Partial<Config>
  /** Joins an existing database instead of making one. */
  connectionString?: string
  database?: Partial<ReliablePostgresOptions>
}

const restOf =
  (payload: Payload): SmallPayload['rest'] =>
  async (method, path, { body, headers = {} } = {}) => {
    const isForm = body instanceof FormData
    const request = new Request(`http://localhost${path}`, {
      body: body === undefined || isForm ? (body as FormData | undefined) : JSON.stringify(body),
      headers: body === undefined || isForm ? headers : { 'Content-Type': 'application/json', ...headers },
      method,
    })
    const response = await handleEndpoints({ config: payload.config, payloadInstanceCacheKey: payload.config.custom.instance as string, request })
    return { body: (await response.json().catch(() => ({}))) as Record<string, unknown>, headers: response.headers, status: response.status }
  }

type SchemaTools = { drizzle: unknown; requireDrizzleKit: () => { pushSchema: (schema: unknown, drizzle: unknown) => Promise<{ apply: () => Promise<void> }> }; schema: unknown }

/** Makes the tables straight from the config: these small configs have no migrations. */
const createSchema = async (payload: Payload): Promise<void> => {
  const { drizzle, requireDrizzleKit, schema } = payload.db as unknown as SchemaTools
  const { apply } = await requireDrizzleKit().pushSchema(schema, drizzle)
  await apply()
}

export const startSmallPayload = async ({ collections, config = {}, connectionString, database = {} }: SmallOptions): Promise<SmallPayload> => {
  const own = connectionString === undefined ? await createDatabase() : undefined
  const address = connectionString ?? own?.connectionString ?? ''
  const instance = randomUUID()
  const db = reliablePostgres({ connectionString: address, ...database })
  const built = buildConfig({ collections, hooks: { afterError: [answerDatabaseErrors] }, logger: { options: { level: process.env.LOG_LEVEL ?? 'silent' } }, secret: 'a secret of the tests', telemetry: false, typescript: { autoGenerate: false }, ...config, custom: { instance }, db })
  const payload = await getPayload({ config: built, key: instance })
  if (own) {
    await createSchema(payload)
  }
  return {
    close: async () => {
      ;(globalThis as { _payload?: Map<string, unknown> })._payload?.delete(instance)
      await closeDatabase(payload)
      await own?.drop()
    },
    connectionString: address,
    payload,
    rest: restOf(payload),
  }
}
