import { stringify } from 'qs-esm'

import { PortalApiError } from './portal-api-error.js'
import type { ApiErrors } from './types.js'

/** Options of the typed client. */
export type PortalClientOptions = {
  /** Where the API is, with its path. @default '/api' */
  baseUrl?: string
  /** Replaces the global `fetch`: an in-process one on the server, one with a token for a service account. */
  fetch?: typeof fetch
  /** Headers of every request. @default {} */
  headers?: Readonly<Record<string, string>>
  /** The language of sentences and localised content. @default the language of the account */
  locale?: string
}

/** What one call needs beside its path. */
export type RequestOptions = {
  /** Sent as JSON; a `FormData` (a file with its fields) as it is. */
  body?: unknown
  headers?: Readonly<Record<string, string>>
  method?: 'DELETE' | 'GET' | 'PATCH' | 'POST'
  query?: Readonly<Record<string, unknown>>
  signal?: AbortSignal
}

/** Sends one request and answers its JSON, or throws a `PortalApiError`. */
export type Transport = {
  /** The address of a path, for links and event streams. */
  address: (path: string, query?: Readonly<Record<string, unknown>>) => string
  send: <Answer>(path: string, options?: RequestOptions) => Promise<Answer>
}

/**
 * Up to this many characters a write goes on when its page is left, closed or read anew: what a page already shows as done must not get lost on the way.
 * Browsers refuse more than 64 KiB of such bodies at once, so longer ones (files, long texts) are sent as usual.
 * @see https://fetch.spec.whatwg.org/#http-network-or-cache-fetch
 */
const keptAliveUpTo = 4_000

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const errorsOf = (answer: unknown, status: number): ApiErrors['errors'] => {
  const errors = typeof answer === 'object' && answer !== null && 'errors' in answer ? answer.errors : undefined
  return Array.isArray(errors) && errors.length > 0
    ? (errors as ApiErrors['errors'])
    : [{ code: 'UNEXPECTED_ANSWER', message: `The portal answered ${status} without saying why.` }]
}

/** A query string in the notation of Payload's REST, with its question mark; empty without anything to say. */
export const queryString = (query: Readonly<Record<string, unknown>> = {}): string => stringify(query, { addQueryPrefix: true, skipNulls: true })

/** Turns options into the one function through which every call of the client goes. */
export const createTransport = (options: PortalClientOptions): Transport => {
  const baseUrl = (options.baseUrl ?? '/api').replace(/\/$/, '')
  const address: Transport['address'] = (path, query) => `${baseUrl}${path}${queryString(query)}`

  return {
    address,
    send: async <Answer>(path: string, { body, headers, method = 'GET', query, signal }: RequestOptions = {}) => {
      const fetcher = options.fetch ?? fetch
      const isForm = body instanceof FormData
      const text = body === undefined || isForm ? undefined : JSON.stringify(body)
      const request: RequestInit = {
        credentials: 'include',
        headers: {
          accept: 'application/json',
          ...(options.locale && { 'accept-language': options.locale }),
          ...(text !== undefined && { 'content-type': 'application/json' }),
          ...options.headers,
          ...headers,
        },
        method,
        ...(isForm ? { body } : text !== undefined && { body: text }),
        ...(method !== 'GET' && !isForm && (text ?? '').length <= keptAliveUpTo && { keepalive: true }),
        ...(signal && { signal }),
      }
      const response = await fetcher(address(path, query), request).catch((cause: unknown) => {
        if (signal?.aborted) {
          throw cause
        }
        throw new PortalApiError(0, [{ code: 'OFFLINE', message: 'The portal could not be reached. Check your connection and try again.' }], { cause })
      })
      const answer = parseJson(await response.text())
      if (!response.ok) {
        throw new PortalApiError(response.status, errorsOf(answer, response.status))
      }
      return answer as Answer
    },
  }
}
