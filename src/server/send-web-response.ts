import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'

import type { Response as ExpressResponse } from 'express'

import { localsOf } from './request-locals.js'

const droppedHeaders = new Set(['connection', 'keep-alive', 'transfer-encoding', 'x-powered-by'])

const copyHeaders = (from: Response, to: ExpressResponse): void => {
  from.headers.forEach((value, name) => {
    if (name !== 'set-cookie' && !droppedHeaders.has(name)) {
      to.setHeader(name, value)
    }
  })
  const cookies = from.headers.getSetCookie()
  if (cookies.length > 0) {
    to.setHeader('Set-Cookie', cookies)
  }
}

type ErrorBody = { errors?: unknown; message?: unknown; stack?: unknown }

const isErrorList = (errors: unknown): boolean =>
  Array.isArray(errors) && errors.length > 0 && errors.every((each) => typeof each === 'object' && each !== null && typeof (each as ErrorBody).message === 'string')

/** What a person reads when the fault is ours; the number leads to the log. */
export const faultSentence = (requestId: string | undefined): string =>
  `Something went wrong on our side. Try again; if it happens again, name this number to your administrator: ${requestId ?? 'unknown'}.`

const sentenceFor = (status: number, message: unknown, requestId: string | undefined): string => {
  if (status >= 500) {
    return faultSentence(requestId)
  }
  if (typeof message === 'string' && message !== '' && !message.startsWith('Route not found') && !message.startsWith('Cannot ')) {
    return message
  }
  return status === 404 || status === 501 ? 'There is nothing at this address.' : 'This request could not be answered.'
}

const readErrorBody = (text: string): ErrorBody => {
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null ? (parsed as ErrorBody) : {}
  } catch {
    return {}
  }
}

/** Brings every refusal into one form: `errors[0].message` is a sentence, and no stack trace or message of the database leaves. */
export const rewriteError = (status: number, text: string, requestId: string | undefined): string => {
  const body = readErrorBody(text)
  if (status !== 500 && isErrorList(body.errors)) {
    const { stack: _stack, ...rest } = body
    return JSON.stringify(rest)
  }
  return JSON.stringify({ errors: [{ message: sentenceFor(status, body.message, requestId) }] })
}

const isJson = (contentType: string): boolean => contentType.startsWith('application/json') || contentType.includes('+json')

/**
 * Sends a web `Response` through Express. JSON goes out in one piece with its length; everything else (files, server-sent events)
 * flows as it comes, and is cancelled when the client goes away.
 */
export const sendWebResponse = async (webResponse: Response, response: ExpressResponse, method: string): Promise<void> => {
  const { requestId, signIn } = localsOf(response)

  const contentType = webResponse.headers.get('content-type') ?? ''
  response.statusCode = webResponse.status === 501 ? 404 : webResponse.status
  copyHeaders(webResponse, response)

  if (webResponse.body === null && response.statusCode < 400) {
    response.end()
    return
  }
  if (response.statusCode >= 400 && (isJson(contentType) || contentType === '' || response.statusCode >= 500)) {
    const text = rewriteError(response.statusCode, await webResponse.text(), requestId)
    response.removeHeader('Content-Length')
    response.setHeader('Content-Type', 'application/json; charset=utf-8')
    response.end(method === 'HEAD' ? undefined : text)
    return
  }
  if (isJson(contentType)) {
    const bytes = Buffer.from(await webResponse.arrayBuffer())
    if (signIn && bytes.includes('"errors"')) {
      signIn.hasFailed = true
    }
    response.setHeader('Content-Length', bytes.length)
    response.end(method === 'HEAD' ? undefined : bytes)
    return
  }
  if (method === 'HEAD') {
    await webResponse.body?.cancel()
    response.end()
    return
  }
  response.flushHeaders()
  await pipeline(Readable.fromWeb(webResponse.body as ReadableStream), response)
}
