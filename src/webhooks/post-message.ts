import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'

import { isPublicAddress } from '../domain/public-address.js'
import { portalVersion } from '../version.js'
import { guardedLookup, InternalAddress, type Resolve } from './guarded-lookup.js'

/** What came back: a status with the beginning of the answer, or only the reason why nothing did. */
export type Answer = { status: null | number; text: string }

export type Post = {
  /** Calls plain http and inner addresses too. */
  allowInternal: boolean
  body: string
  headers: Readonly<Record<string, string>>
  /** @default the system's resolver */
  resolve?: Resolve
  /** @default 15_000 */
  timeoutMs?: number
  url: string
}

/** How much of an answer is kept. */
const longestAnswer = 2000
const mostBytes = 4 * longestAnswer

/** What a database can store and a person can read of any bytes. */
const legible = (bytes: Buffer): string => bytes.toString('utf8').replace(/(?![\n\r\t])\p{Cc}/gu, ' ').slice(0, longestAnswer)

/** The beginning of an answer; the rest is not waited for, and an answer that breaks off has still given its status. */
const beginningOf = async (response: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  let length = 0
  try {
    for await (const part of response as AsyncIterable<Buffer>) {
      parts.push(part)
      length += part.length
      if (length >= mostBytes) {
        break
      }
    }
  } catch {
    parts.push(Buffer.from(' (the answer broke off)'))
  }
  return legible(Buffer.concat(parts))
}

const reasonOf = (error: Error & { code?: string }, timeoutMs: number): string => {
  if (error.name === 'AbortError' || error.name === 'TimeoutError') {
    return `No answer within ${timeoutMs / 1000} seconds.`
  }
  return error.message || error.code || 'The connection failed.'
}

/** Sends one message. Never throws and never follows a redirect: where it leads to has not been checked. */
export const postMessage = async ({ allowInternal, body, headers, resolve, timeoutMs = 15_000, url }: Post): Promise<Answer> => {
  if (!allowInternal && !isPublicAddress(url)) {
    return { status: null, text: new InternalAddress(URL.canParse(url) ? new URL(url).hostname : 'This address').message }
  }
  const { request } = url.startsWith('http:') ? http : https
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const response = await new Promise<IncomingMessage>((answered, failed) => {
      const sending = request(url, {
        // A connection of another message could lead elsewhere.
        agent: false,
        headers: { ...headers, 'Content-Length': Buffer.byteLength(body), 'Content-Type': 'application/json', 'User-Agent': `payload-partner-portal/${portalVersion}` },
        method: 'POST',
        signal,
        ...(!allowInternal && { lookup: guardedLookup(resolve) }),
      })
      sending.once('response', answered)
      sending.once('error', failed)
      sending.end(body)
    })
    return { status: response.statusCode ?? null, text: await beginningOf(response) }
  } catch (error) {
    return { status: null, text: reasonOf(signal.aborted ? (signal.reason as Error) : (error as Error), timeoutMs).slice(0, longestAnswer) }
  }
}
