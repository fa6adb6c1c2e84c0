import type { Readable } from 'node:stream'

import type { Response } from 'express'

import type { JsonObject } from './gate/parse-json-body.js'
import type { CollectionPaths } from './gate/refuse-path.js'
import type { QueryValues } from './gate/refuse-query.js'
import type { Refusal } from './gate/refusal.js'
import type { WhereRules } from './gate/where-rules.js'
import type { SignIn } from './sign-in.js'

/** The body of an API request as the gate left it: read and judged, or still flowing. */
export type ApiBody =
  | { bytes: Buffer; json: JsonObject; kind: 'json' }
  | { bytes: Buffer; kind: 'bytes' }
  | { kind: 'none' }
  | { kind: 'stream'; stream: Readable; wasRefused: () => Refusal | undefined }

/** What the handlers of one request tell one another. Express creates the object anew for each response. */
export type PortalLocals = {
  body?: ApiBody
  /** The collection the path names first. */
  collection?: CollectionPaths
  /** Method and address Payload is to see, where they differ from what arrived (a GET that was sent as a POST). */
  method?: string
  /** The nonce of the page's content security policy. */
  nonce?: string
  /** The query, parsed as Payload parses it. Hot reads may use it instead of parsing again. */
  query?: QueryValues
  requestId?: string
  /** What a filter of this request may say. */
  rules?: WhereRules
  /** Set when the request signs in to, resets, verifies or unlocks an account. */
  signIn?: SignIn
  url?: string
}

/** The typed view of `response.locals`. */
export const localsOf = (response: Response): PortalLocals => response.locals as PortalLocals
