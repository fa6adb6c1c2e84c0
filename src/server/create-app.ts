import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import type { Logger } from 'pino'

import { answerRefusal } from './answer-refusal.js'
import { answerApi, type WebHandler } from './api.js'
import { closeAdmin, type ClosedAdminOptions } from './closed-admin.js'
import { closeDoors } from './closed-doors.js'
import type { PolicySources } from './content-security-policy.js'
import { refuseCrossSite } from './cross-site.js'
import { gateBodies } from './gate-bodies.js'
import { gateAddress, gateQuery } from './gate-requests.js'
import type { CollectionPaths } from './gate/refuse-path.js'
import { refusal } from './gate/refusal.js'
import { type HeaderOptions, setApiHeaders, setPageHeaders, setSecurityHeaders } from './headers.js'
import { answerHealthz, answerReadyz, type HealthOptions } from './health.js'
import { limitRequests, limitSignIns, type RateLimits } from './limits.js'
import { logRequests, type RequestLogging } from './logs.js'
import { refusePagesWithoutDatabase } from './pages-without-database.js'
import { type HangOptions, refuseWhileDatabaseHangs } from './refuse-while-database-hangs.js'
import { assignRequestId } from './request-id.js'
import { localsOf } from './request-locals.js'
import { faultSentence } from './send-web-response.js'
import { noteSignIn, signInKindOf } from './sign-in.js'

/** Everything the front needs to know. It holds no state of its own but the counters of the limits. */
export type AppOptions = {
  /** Who may not enter the admin. Open to everybody when absent, which only tests do. */
  admin?: ClosedAdminOptions
  /** Origins beside the portal's own whose pages may make changes with a cookie. @default [] */
  allowedOrigins?: readonly string[]
  collections: ReadonlyMap<string, CollectionPaths>
  /** Filter operators that the database can carry out. @default all that Payload knows */
  operators?: ReadonlySet<string>
  /** Answers hot reads before Payload builds its request; calls `next()` for everything it does not know. */
  fastReads?: RequestHandler
  handleGraphql: WebHandler
  handleNext?: (request: express.Request, response: express.Response) => Promise<void>
  handleRest: WebHandler
  /** How to find out that the database hangs. Requests wait for the limits of the pool when absent. */
  hang?: HangOptions
  health: HealthOptions
  isDevelopment: boolean
  jobEndpoints?: boolean
  /** `undefined` switches all limits off; only for measuring. */
  limits: RateLimits | undefined
  logger: Logger
  /** Writes one line a request with this logger; none when absent. */
  requests?: { logger: Logger; logging: RequestLogging }
  /** The public origin (`https://portal.example.com`). */
  serverOrigin?: string
  sources?: PolicySources
  /** Counts running requests for an orderly end. */
  track?: RequestHandler
  /** Express's setting: which proxies may name the address of the client. @default 'loopback' */
  trustProxy?: boolean | number | string
}

const compressText = compression({
  filter: (request, response) => !String(response.getHeader('Content-Type') ?? '').startsWith('text/event-stream') && compression.filter(request, response),
})

/** Each concern of the front, compression and Next listen for the end of an answer, which is one more than Node takes for a leak by itself. */
const expectManyListeners: RequestHandler = (_request, response, next) => {
  response.setMaxListeners(20)
  next()
}

/** Spares those who did not ask for it (programs, probes) the work of deciding. */
const compressOnRequest: RequestHandler = (request, response, next) => {
  if (request.headers['accept-encoding'] === undefined) {
    next()
    return
  }
  compressText(request, response, next)
}

const pass: RequestHandler = (_request, _response, next) => next()

/** The order is the design: cheap refusals first, hot reads before bodies, Payload last. */
const buildApi = (options: AppOptions): express.Router => {
  const api = express.Router({ caseSensitive: true })
  api.use(setApiHeaders, gateQuery(options.collections, options.operators), closeDoors({ jobEndpoints: options.jobEndpoints ?? false }))
  if (options.hang) {
    api.use(refuseWhileDatabaseHangs(options.hang))
  }
  if (options.fastReads) {
    api.use(options.fastReads)
  }
  api.use(gateBodies((path) => signInKindOf(path) !== undefined), noteSignIn, options.limits ? limitSignIns(options.limits) : pass)
  api.use(answerApi(options))
  return api
}

const answerFault =
  (logger: Logger): ErrorRequestHandler =>
  (err: unknown, request, response, _next) => {
    const { requestId } = localsOf(response)
    logger.error({ err, id: requestId, path: request.path }, 'request failed')
    answerRefusal(response, refusal(500, faultSentence(requestId)))
  }

/** Puts the front together: Express before Payload (`/api`) and Next (everything else). */
export const createApp = (options: AppOptions): Express => {
  const { admin, handleNext, isDevelopment, limits, logger, serverOrigin, sources } = options
  const headerOptions: HeaderOptions = { isDevelopment, isHttps: serverOrigin?.startsWith('https:') ?? false, ...(admin?.adminPath ? { adminPath: admin.adminPath } : {}), ...(sources ? { sources } : {}) }
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', options.trustProxy ?? 'loopback')
  app.set('query parser', false)

  app.use(expectManyListeners, options.track ?? pass, assignRequestId, options.requests ? logRequests(options.requests.logger, options.requests.logging) : pass, gateAddress)
  app.get('/healthz', answerHealthz)
  app.get('/readyz', answerReadyz(options.health))
  app.use(setSecurityHeaders(headerOptions))
  app.use(limits ? skipStaticFiles(limitRequests(limits)) : pass)
  app.use(refuseCrossSite([...(serverOrigin ? [serverOrigin] : []), ...(options.allowedOrigins ?? [])]), compressOnRequest)
  app.use('/api', buildApi(options))
  if (handleNext) {
    app.use(setPageHeaders(headerOptions), refusePagesWithoutDatabase(options.health), admin ? closeAdmin(admin) : pass, (request, response) => {
      // Next listens once for each load of a page's data; a page has more of them than Node takes for a leak.
      response.setMaxListeners(50)
      return handleNext(request, response)
    })
  }
  app.use((_request, response) => answerRefusal(response, refusal(404, 'There is nothing at this address.')))
  app.use(answerFault(logger))
  return app
}

const skipStaticFiles =
  (limiter: RequestHandler): RequestHandler =>
  (request, response, next) => {
    if (request.path.startsWith('/_next/static/')) {
      next()
      return
    }
    limiter(request, response, next)
  }
