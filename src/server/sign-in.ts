import type { RequestHandler } from 'express'

import { answerRefusal } from './answer-refusal.js'
import type { JsonObject } from './gate/parse-json-body.js'
import { judgeGraphql } from './gate/refuse-graphql.js'
import { isRefusal, refusal } from './gate/refusal.js'
import { localsOf } from './request-locals.js'

/** `guess` may try a password or a token, `mail` makes us send a mail to somebody. */
export type SignInKind = 'guess' | 'mail'

/** A request that touches an account without being signed in to it. */
export type SignIn = {
  /** The account or token it names, in lower case. */
  account: string | undefined
  /** Set by GraphQL answers, whose status says nothing. */
  hasFailed?: boolean
  kind: SignInKind
}

const kinds: readonly [RegExp, SignInKind][] = [
  [/\/(?:login|reset-password|unlock|accept-invitation|verify|first-admin)(?:\/[^/]*)?\/?$/i, 'guess'],
  [/\/(?:forgot-password|resend-invitation)\/?$/i, 'mail'],
]

/** Whether a path behind `/api` signs in, resets, verifies or unlocks an account, or mails one. */
export const signInKindOf = (path: string): SignInKind | undefined => kinds.find(([pattern]) => pattern.test(path))?.[1]

const normalise = (account: unknown): string | undefined =>
  typeof account === 'string' && account !== '' ? account.trim().toLowerCase().slice(0, 200) : undefined

const accountOf = ({ email, token, username }: JsonObject): string | undefined => normalise(email) ?? normalise(username) ?? normalise(token)

const isGraphql = /^\/graphql\/?$/i

/** Judges GraphQL requests, and notes for REST and GraphQL alike which account a request wants to get at. Mounted on `/api`. */
export const noteSignIn: RequestHandler = (request, response, next) => {
  const locals = localsOf(response)
  const json = locals.body?.kind === 'json' ? locals.body.json : undefined
  if (!isGraphql.test(request.path)) {
    const kind = request.method === 'POST' ? signInKindOf(request.path) : undefined
    if (kind) {
      locals.signIn = { account: accountOf(json ?? {}), kind }
    }
    next()
    return
  }
  const judged =
    request.method !== 'POST' || locals.method === 'GET'
      ? refusal(405, 'GraphQL is asked by POST with application/json.')
      : json === undefined
        ? refusal(415, 'GraphQL is asked with application/json.')
        : judgeGraphql(json)
  if (isRefusal(judged)) {
    answerRefusal(response, judged)
    return
  }
  const [field] = judged.accountFields
  if (field) {
    locals.signIn = { account: normalise(field.account), kind: field.name.startsWith('forgotPassword') ? 'mail' : 'guess' }
  }
  next()
}
