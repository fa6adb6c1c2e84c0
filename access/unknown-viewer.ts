import type { BasePayload, Endpoint, PayloadRequest } from 'payload'

/** Survives every copy that Payload makes of a request: copies share their context, or take its entries over. */
const key = 'portalCouldNotAskWho'

type Asked = { context?: Record<string, unknown>; user?: unknown }

/** Remembers that nobody could find out who asks (the database is away). Payload itself would go on as if nobody was signed in. */
export const rememberUnknown = (req: object | undefined, reason: unknown): void => {
  const { context } = (req ?? {}) as Asked
  if (context) {
    context[key] = reason
  }
}

/** Why it could not be found out who asks; undefined when it could, or when another way of signing in said it. */
export const unknownViewerOf = (req: object): unknown => {
  const { context, user } = req as Asked
  return user ? undefined : context?.[key]
}

/** Throws what kept the portal from finding out who asks: "I do not know you" would be a lie, and send people to the sign-in page. */
export const refuseUnknown = (req: Pick<PayloadRequest, 'user'>): void => {
  const reason = unknownViewerOf(req)
  if (reason !== undefined) {
    throw reason
  }
}

const marker = { asksWhoIsThere: true } as const

const guarded = (endpoint: Endpoint): Endpoint =>
  endpoint.custom?.asksWhoIsThere === true
    ? endpoint
    : {
        ...endpoint,
        custom: { ...endpoint.custom, ...marker },
        handler: async (req) => {
          refuseUnknown(req)
          return endpoint.handler(req)
        },
      }

const guardAll = (endpoints: Endpoint[] | false | undefined): void => {
  if (endpoints) {
    endpoints.forEach((endpoint, index) => {
      endpoints[index] = guarded(endpoint)
    })
  }
}

/** Makes every REST endpoint, also Payload's own, refuse while it cannot be found out who asks. Run it in `onInit`. */
export const guardAgainstUnknown = (payload: Pick<BasePayload, 'collections' | 'config' | 'globals'>): void => {
  Object.values(payload.collections).forEach(({ config }) => guardAll(config.endpoints as Endpoint[] | false))
  payload.globals.config.forEach(({ endpoints }) => guardAll(endpoints as Endpoint[] | false))
  guardAll(payload.config.endpoints)
}
