import { type Request, type RequestHandler, type Response, Router } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'

import { answerRefusal } from './answer-refusal.js'
import { refusal } from './gate/refusal.js'
import { localsOf } from './request-locals.js'
import type { SignInKind } from './sign-in.js'

/** How often something may happen. Counted in this process; with several processes each counts for itself. */
export type RateLimits = {
  /** Requests of one address in a minute, over API and pages. @default 1200 */
  requestsPerMinute: number
  /** Mails one account may cause in 15 minutes (forgotten password). @default 3 */
  accountMails: number
  /** Failed sign-ins to one account in 15 minutes, from wherever they come. @default 10 */
  failedSignInsPerAccount: number
  /** Sign-ins of everybody in a minute: seven a second fill a small machine with password hashing. @default 300 */
  signInsPerMinute: number
  /** Sign-ins of one address in a minute. @default 30 */
  signInsPerMinuteAndAddress: number
}

/** The limits that hold unless the environment says otherwise. */
export const defaultRateLimits: RateLimits = {
  accountMails: 3,
  failedSignInsPerAccount: 10,
  requestsPerMinute: 1200,
  signInsPerMinute: 300,
  signInsPerMinuteAndAddress: 30,
}

const minute = 60_000
const quarterHour = 15 * minute

type LimitOptions = {
  keyOf: (request: Request, response: Response) => string
  max: number
  onlyFailures?: boolean
  sentence: string
  skip?: (request: Request, response: Response) => boolean
  windowMs: number
}

// One customer line holds a whole /56 of IPv6; parsing it is only worth while where there is one.
const addressOf = ({ ip = 'unknown' }: Request): string => (ip.includes('.') ? ip : ipKeyGenerator(ip, 56))

const limit = ({ keyOf, max, onlyFailures = false, sentence, skip, windowMs }: LimitOptions): RequestHandler =>
  rateLimit({
    handler: (request, response) => {
      const { resetTime } = (request as Request & { rateLimit: { resetTime?: Date } }).rateLimit
      const seconds = Math.max(1, Math.ceil(((resetTime?.getTime() ?? Date.now() + windowMs) - Date.now()) / 1000))
      response.setHeader('Retry-After', String(seconds))
      answerRefusal(response, refusal(429, `${sentence} Try again in ${seconds < 120 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`}.`))
    },
    keyGenerator: keyOf,
    legacyHeaders: false,
    limit: max,
    requestWasSuccessful: (_request, response) => response.statusCode < 400 && localsOf(response as Response).signIn?.hasFailed !== true,
    skipSuccessfulRequests: onlyFailures,
    standardHeaders: false,
    validate: false,
    windowMs,
    ...(skip ? { skip } : {}),
  })

/** Limits what one address may ask in a minute, whatever it asks. */
export const limitRequests = ({ requestsPerMinute }: RateLimits): RequestHandler =>
  limit({ keyOf: addressOf, max: requestsPerMinute, sentence: 'Too many requests from this address.', windowMs: minute })

/**
 * Limits sign-ins, resets and their mails: all of them together, per address and per account. Stands behind the gate that reads
 * the body, because an attacker with many addresses is only seen at the account.
 */
export const limitSignIns = (limits: RateLimits): RequestHandler => {
  const accountKey = (_request: Request, response: Response) => localsOf(response).signIn?.account ?? ''
  const isOtherThan = (kind: SignInKind) => (_request: Request, response: Response) => {
    const { signIn } = localsOf(response)
    return signIn?.kind !== kind || signIn.account === undefined
  }
  const chain = Router()
  chain.use(
    limit({ keyOf: addressOf, max: limits.signInsPerMinuteAndAddress, sentence: 'Too many sign-in attempts from this address.', windowMs: minute }),
    limit({
      keyOf: accountKey,
      max: limits.failedSignInsPerAccount,
      onlyFailures: true,
      sentence: 'Too many failed attempts for this account.',
      skip: isOtherThan('guess'),
      windowMs: quarterHour,
    }),
    limit({
      keyOf: accountKey,
      max: limits.accountMails,
      sentence: 'A mail was sent to this address a moment ago; look into the spam folder too.',
      skip: isOtherThan('mail'),
      windowMs: quarterHour,
    }),
    limit({ keyOf: () => 'everybody', max: limits.signInsPerMinute, sentence: 'Too many people are signing in at this moment.', windowMs: minute }),
  )
  return (request, response, next) => {
    if (localsOf(response).signIn === undefined) {
      next()
      return
    }
    chain(request, response, next)
  }
}
