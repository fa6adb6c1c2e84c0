import type { SanitizedConfig } from 'payload'
import { retryAfterSeconds, translateDatabaseError, unknownViewerOf } from 'payload-partner-portal/database'

import type { WebHandler } from './api.js'

type Failure = { extensions?: { data?: { code?: unknown }; statusCode?: unknown }; message: string }

const away = (message: string, code: string): Response =>
  Response.json({ errors: [{ extensions: { code, statusCode: 503 }, message }] }, { headers: { 'Retry-After': retryAfterSeconds }, status: 503 })

/** Failures that a client must see without reading the errors: the database is away, or the key of a write cannot be used. */
const statusOf = ({ extensions }: Failure): number | undefined => {
  const isAboutKey = String(extensions?.data?.code ?? '').startsWith('IDEMPOTENCY_')
  return extensions?.statusCode === 503 || isAboutKey ? Number(extensions?.statusCode) : undefined
}

const withStatus = async (response: Response): Promise<Response> => {
  const text = await response.text()
  if (response.status !== 200 || !text.includes('"errors"')) {
    return new Response(text, { headers: response.headers, status: response.status })
  }
  const { errors = [] } = JSON.parse(text) as { errors?: Failure[] }
  const status = errors.map(statusOf).find((found) => found !== undefined) ?? response.status
  return new Response(text, { headers: response.headers, status })
}

/** The GraphQL door takes a second to load; it is opened by whoever comes first. */
export const openGraphql = (config: Promise<SanitizedConfig> | SanitizedConfig): WebHandler => {
  let opened: Promise<WebHandler> | undefined
  return async (request) => {
    opened ??= import('@payloadcms/next/routes').then(({ GRAPHQL_POST }) => GRAPHQL_POST(config))
    const response = await (await opened)(request)
    // Payload makes its own request of this one; a query that asks nothing of the viewer would be answered as a stranger's.
    const translated = translateDatabaseError(unknownViewerOf(request))
    return translated ? away(translated.message, translated.code) : withStatus(response)
  }
}
