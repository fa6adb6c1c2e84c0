import { getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload'

import { appEnvironment, testOrigin } from './app-environment.js'
import { createTestDatabase, type TestDatabase } from './test-database.js'

/** A signed-in browser: its cookie. */
export type SignedIn = { cookie: string }

export type RestOptions = {
  /** Who asks; nobody when absent. */
  as?: SignedIn
  /** JSON, a FormData, or nothing. */
  body?: unknown
  headers?: Record<string, string>
}

/** An answer with its body already read: parsed when it is JSON. */
export type RestAnswer<Body = Record<string, unknown>> = { body: Body; headers: Headers; status: number; text: string }

/** The portal of `payload.config.ts` on a database of its own, reached through REST inside the test's process. */
export type TestPortal = {
  config: SanitizedConfig
  database: TestDatabase
  payload: Payload
  rest: <Body = Record<string, unknown>>(method: string, path: string, options?: RestOptions) => Promise<RestAnswer<Body>>
  signIn: (collection: 'partner-users' | 'users', email: string, password: string) => Promise<SignedIn>
}

const bodyOf = (body: unknown): BodyInit | undefined => {
  if (body === undefined || body instanceof FormData || typeof body === 'string') {
    return body
  }
  return JSON.stringify(body)
}

const restOf =
  (config: SanitizedConfig): TestPortal['rest'] =>
  async <Body>(method: string, path: string, { as, body, headers = {} }: RestOptions = {}) => {
    const all = new Headers({ Origin: testOrigin })
    if (body !== undefined && !(body instanceof FormData)) {
      all.set('Content-Type', 'application/json')
    }
    if (as) {
      all.set('Cookie', as.cookie)
    }
    Object.entries(headers).forEach(([name, value]) => all.set(name, value))
    const request = new Request(`${testOrigin}${path}`, { body: bodyOf(body), headers: all, method })
    const response = await handleEndpoints({ config, request })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json') ?? false
    return { body: (isJson && text !== '' ? JSON.parse(text) : {}) as Body, headers: response.headers, status: response.status, text }
  }

/** Starts the portal on a database. Modules stay loaded from one test file to the next; the config reads its database, so it is loaded anew. */
export const startPayloadOn = async (database: TestDatabase): Promise<TestPortal> => {
  Object.assign(process.env, appEnvironment(database.connectionString))
  const { default: imported } = (await import(/* @vite-ignore */ `../../payload.config.ts?database=${database.name}`)) as { default: Promise<SanitizedConfig> }
  const config = await imported
  config.logger ??= { options: { level: process.env.LOG_LEVEL ?? 'silent' } } as never
  const payload = await getPayload({ config })
  const rest = restOf(config)
  return {
    config,
    database,
    payload,
    rest,
    signIn: async (collection, email, password) => {
      const { headers, status, text } = await rest('POST', `/api/${collection}/login`, { body: { email, password } })
      const cookies = headers.getSetCookie().map((cookie) => cookie.split(';')[0])
      if (status !== 200 || cookies.length === 0) {
        throw new Error(`${email} could not sign in: ${status} ${text}`)
      }
      return { cookie: cookies.join('; ') }
    },
  }
}

/** Starts the portal for one test file, on an empty database. Call it in `beforeAll`, and `stopPayload` in `afterAll`. */
export const startPayload = async (): Promise<TestPortal> => startPayloadOn(await createTestDatabase())
