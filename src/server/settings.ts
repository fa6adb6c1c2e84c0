import path from 'node:path'

import { z } from 'zod'

import { defaultRateLimits, type RateLimits } from './limits.js'
import { type LogLevel, logLevels, type RequestLogging } from './logs.js'
import { StartFailure } from './start-failure.js'

const count = (name: string, least: number, most: number) =>
  z.coerce.number(`${name} must be a whole number.`).int(`${name} must be a whole number.`).min(least, `${name} must be at least ${least}.`).max(most, `${name} must be at most ${most}.`)

const flag = (name: string) =>
  z.enum(['0', '1', 'false', 'true'], `${name} must be 1 or 0.`).transform((value) => value === '1' || value === 'true')

const limitCount = (name: string, standard: number) => count(name, 1, 1_000_000).default(standard)

const origin = z
  .string()
  .refine((value) => /^https?:\/\//.test(value) && URL.canParse(value), { abort: true, error: 'SERVER_URL must be the public address of the portal, for example https://portal.example.com.' })
  .refine((value) => new URL(value).pathname === '/', 'SERVER_URL must be an origin without a path, for example https://portal.example.com.')
  .transform((value) => new URL(value).origin)

/** Every variable of the environment that the server reads. `docs/install-and-operate.md` has the same table in words. */
const environment = z.object({
  CLAMAV_HOST: z.string().optional(),
  CLAMAV_PORT: count('CLAMAV_PORT', 1, 65_535).optional(),
  DATABASE_URL: z.string().regex(/^postgres(?:ql)?:\/\/./, 'DATABASE_URL must begin with postgres://, for example postgres://user:password@host:5432/portal.').optional(),
  DATA_DIR: z.string().default('.data'),
  HOST: z.string().optional(),
  JOB_ENDPOINTS: flag('JOB_ENDPOINTS').default(false),
  LOG_LEVEL: z.enum(logLevels, `LOG_LEVEL must be one of ${logLevels.join(', ')}.`).optional(),
  LOG_REQUESTS: z.enum(['on', 'errors', 'off'], 'LOG_REQUESTS must be on, errors or off.').optional(),
  NODE_ENV: z.string().optional(),
  NOTIFICATION_GRACE_SECONDS: count('NOTIFICATION_GRACE_SECONDS', 0, 86_400).optional(),
  PAYLOAD_SECRET: z.string().min(16, 'PAYLOAD_SECRET is too short: use at least 16 characters, for example the output of "openssl rand -hex 32".').optional(),
  PORT: count('PORT', 1, 65_535).default(3000),
  RATE_LIMITS: z.enum(['on', 'off'], 'RATE_LIMITS must be on or off.').default('on'),
  RATE_LIMIT_FAILED_SIGN_INS: limitCount('RATE_LIMIT_FAILED_SIGN_INS', defaultRateLimits.failedSignInsPerAccount),
  RATE_LIMIT_MAILS: limitCount('RATE_LIMIT_MAILS', defaultRateLimits.accountMails),
  RATE_LIMIT_REQUESTS: limitCount('RATE_LIMIT_REQUESTS', defaultRateLimits.requestsPerMinute),
  RATE_LIMIT_SIGN_INS: limitCount('RATE_LIMIT_SIGN_INS', defaultRateLimits.signInsPerMinute),
  RATE_LIMIT_SIGN_INS_PER_ADDRESS: limitCount('RATE_LIMIT_SIGN_INS_PER_ADDRESS', defaultRateLimits.signInsPerMinuteAndAddress),
  ROLE: z.enum(['both', 'web', 'worker'], 'ROLE must be web, worker or both.').default('both'),
  SEED_DEMO: flag('SEED_DEMO').optional(),
  SERVER_URL: origin.optional(),
  SHUTDOWN_SECONDS: count('SHUTDOWN_SECONDS', 0, 600).default(25),
  TRUST_PROXY: z.string().default('loopback'),
})

/** What the process does: answer requests, run jobs, or both. */
export type Role = 'both' | 'web' | 'worker'

/** The settings of one process, read once at start. */
export type ServerSettings = {
  dataDir: string
  /** Absent: the process runs its own Postgres in `dataDir`. */
  databaseUrl: string | undefined
  host: string
  isDevelopment: boolean
  jobEndpoints: boolean
  /** `undefined`: limits are switched off, for measuring only. */
  limits: RateLimits | undefined
  logLevel: LogLevel
  logRequests: RequestLogging
  port: number
  role: Role
  /** Absent without DATABASE_URL: one is made and kept in `dataDir`. */
  secret: string | undefined
  /** Whether an empty database gets the demo company. */
  seedDemo: boolean
  serverOrigin: string
  shutdownSeconds: number
  trustProxy: boolean | number | string
}

type Environment = Readonly<Record<string, string | undefined>>

const readTrustProxy = (value: string): boolean | number | string => {
  if (value === 'true' || value === 'false') {
    return value === 'true'
  }
  return /^\d+$/.test(value) ? Number(value) : value
}

const withoutEmpty = (variables: Environment): Environment => Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim() !== ''))

/** Reads the settings, or throws a {@link StartFailure} that names the variable and what it should be. */
export const readSettings = (variables: Environment): ServerSettings => {
  const parsed = environment.safeParse(withoutEmpty(variables))
  if (!parsed.success) {
    throw new StartFailure(parsed.error.issues[0]?.message ?? 'The environment is not valid.')
  }
  const given = parsed.data
  const isDevelopment = given.NODE_ENV === 'development'
  const isEmbedded = given.DATABASE_URL === undefined
  if (!isEmbedded && !isDevelopment && given.PAYLOAD_SECRET === undefined) {
    throw new StartFailure('PAYLOAD_SECRET is not set. With DATABASE_URL it is required: set it to a long random text and keep it, for example the output of "openssl rand -hex 32".')
  }
  return {
    databaseUrl: given.DATABASE_URL,
    dataDir: path.resolve(given.DATA_DIR),
    host: given.HOST ?? (isEmbedded || isDevelopment ? '127.0.0.1' : '0.0.0.0'),
    isDevelopment,
    jobEndpoints: given.JOB_ENDPOINTS,
    limits: given.RATE_LIMITS === 'off' ? undefined : {
      accountMails: given.RATE_LIMIT_MAILS,
      failedSignInsPerAccount: given.RATE_LIMIT_FAILED_SIGN_INS,
      requestsPerMinute: given.RATE_LIMIT_REQUESTS,
      signInsPerMinute: given.RATE_LIMIT_SIGN_INS,
      signInsPerMinuteAndAddress: given.RATE_LIMIT_SIGN_INS_PER_ADDRESS,
    },
    // Somebody trying the portal in a terminal wants to see its address, not every request.
    logLevel: given.LOG_LEVEL ?? (isEmbedded ? 'warn' : 'info'),
    logRequests: given.LOG_REQUESTS ?? (isEmbedded ? 'errors' : 'on'),
    port: given.PORT,
    role: given.ROLE,
    secret: given.PAYLOAD_SECRET,
    seedDemo: given.SEED_DEMO ?? isEmbedded,
    serverOrigin: given.SERVER_URL ?? `http://localhost:${given.PORT}`,
    shutdownSeconds: given.SHUTDOWN_SECONDS,
    trustProxy: readTrustProxy(given.TRUST_PROXY),
  }
}
