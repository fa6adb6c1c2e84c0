import type { Express, Request, RequestHandler, Response } from 'express'
import { handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import { knockAtDatabase, viewerOfHeaders } from 'payload-partner-portal/database'
import type { Pool } from 'pg'
import type { Logger } from 'pino'

import type { AdminVisitor } from './closed-admin.js'
import { type PolicySources, sourcesOfConfig } from './content-security-policy.js'
import { createApp } from './create-app.js'
import { openGraphql } from './graphql.js'
import { readCollectionPaths } from './gate/collection-paths.js'
import { readOperators } from './gate/where-rules.js'
import type { RateLimits } from './limits.js'
import { createLogger, createRequestLogger, type LogLevel, type RequestLogging } from './logs.js'

/** What {@link createPortalServer} decides by. Everything has a default. */
export type PortalServerSettings = {
  /** Origins beside the portal's own whose pages may make changes with a cookie. @default Payload's `csrf` list */
  allowedOrigins?: readonly string[]
  /** Answers hot reads before Payload builds its request; calls `next()` for everything it does not know. */
  fastReads?: RequestHandler
  /** @default false */
  isDevelopment?: boolean
  /** Opens Payload's endpoints that run jobs, for a scheduler outside. @default false */
  jobEndpoints?: boolean
  /** `undefined` switches the limits off; only for measuring. */
  limits: RateLimits | undefined
  /** @default a JSON logger on standard output at `logLevel` */
  logger?: Logger
  /** @default 'info' */
  logLevel?: LogLevel
  /** @default 'on' */
  logRequests?: RequestLogging
  /** Where the portal begins, for pages that lead back to it. @default '/' */
  portalPath?: string
  /** The public origin (`https://portal.example.com`). */
  serverOrigin?: string
  /** Hosts that pages may frame or show pictures from. */
  sources?: PolicySources
  /** Which proxies may name the address of the client. @default 'loopback' */
  trustProxy?: boolean | number | string
}

/** What {@link createPortalServer} is made of. */
export type PortalServerOptions = {
  config: Promise<SanitizedConfig> | SanitizedConfig
  /** Migrations that were not applied yet, for `/readyz`. */
  findPendingMigrations?: () => Promise<readonly string[]>
  /** Next's request handler; without it only `/api` and the health checks are answered. */
  handleNext?: (request: Request, response: Response) => Promise<void>
  isShuttingDown?: () => boolean
  payload: Payload
  settings: PortalServerSettings
  /** Counts running requests, see `createShutdown`. */
  track?: RequestHandler
}

const askDatabase = (payload: Payload) => async (): Promise<unknown> => {
  const { pool } = payload.db as unknown as { pool?: Pool }
  return pool ? pool.query('select 1') : payload.db.count({ collection: 'payload-migrations' as never })
}

const askWho =
  (payload: Payload) =>
  async ({ headers, originalUrl }: Request): Promise<AdminVisitor> => {
    const viewer = await viewerOfHeaders(payload, new Headers(headers as Record<string, string>), `http://localhost${originalUrl}`)
    return viewer.kind !== 'partner-user' ? 'other' : viewer.previewedBy === null ? 'partner-user' : 'preview'
  }

/**
 * The Express front of the portal: `/api` goes straight to Payload behind the gate, everything else to Next.
 * One Payload instance serves both. Listen with Node's own `http` server, so that the end can be orderly.
 *
 * @example
 * const app = createPortalServer({ config, handleNext, payload, settings: { limits: defaultRateLimits } })
 */
export const createPortalServer = ({ config, findPendingMigrations, handleNext, isShuttingDown = () => false, payload, settings, track }: PortalServerOptions): Express => {
  const { logLevel = 'info', logRequests = 'on', logger = createLogger(logLevel), ...rest } = settings
  return createApp({
    ...rest,
    sources: { ...sourcesOfConfig(payload.config), ...settings.sources },
    admin: { adminPath: payload.config.routes.admin, askWho: askWho(payload), portalPath: settings.portalPath ?? '/' },
    allowedOrigins: settings.allowedOrigins ?? payload.config.csrf,
    collections: readCollectionPaths(payload),
    operators: readOperators(payload),
    handleGraphql: openGraphql(config),
    handleRest: (request) => handleEndpoints({ config, request }),
    hang: { knock: () => knockAtDatabase(payload) },
    health: { askDatabase: askDatabase(payload), isShuttingDown, ...(findPendingMigrations ? { findPendingMigrations } : {}) },
    isDevelopment: settings.isDevelopment ?? false,
    logger,
    requests: { logger: createRequestLogger(logLevel), logging: logRequests },
    ...(handleNext ? { handleNext } : {}),
    ...(track ? { track } : {}),
  })
}
