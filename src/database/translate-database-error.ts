import type { AfterErrorHook, AfterErrorResult, ErrorResult } from 'payload'

import { CommitUncertainError, DatabaseUnavailableError, TransactionLostError } from './adapter/database-errors.js'
import { duplicateSentence } from './duplicate-sentences.js'

/** What a database error means for the person who asked. */
export type TranslatedError = { code: string; message: string; status: number }

type DatabaseError = Error & { code?: string; constraint?: string; severity?: string }

const again = 'Somebody else is changing the same record at this moment. Nothing was saved: try again.'
const unavailable: TranslatedError = { code: 'DATABASE_UNAVAILABLE', message: 'The service cannot reach its database at the moment. Try again in a few seconds.', status: 503 }
const slow: TranslatedError = { code: 'TOO_SLOW', message: 'This took too long and was stopped. Ask for less at once, or try again later.', status: 503 }
const malformed: TranslatedError = { code: 'MALFORMED_VALUE', message: 'A value has a form that cannot be stored: check ids, numbers, dates and special characters.', status: 400 }

/** By SQLSTATE; https://www.postgresql.org/docs/current/errcodes-appendix.html */
const byState: Readonly<Record<string, TranslatedError>> = {
  '22001': { code: 'TOO_LONG', message: 'A text is longer than the field allows.', status: 400 },
  '22003': malformed,
  '22007': malformed,
  '22008': malformed,
  '22021': malformed,
  '22P02': malformed,
  '22P05': malformed,
  '23502': { code: 'VALUE_MISSING', message: 'A required value is missing.', status: 400 },
  '23503': { code: 'REFERENCE_BROKEN', message: 'This refers to a record that no longer exists, or another record still needs it. Reload and check the links.', status: 409 },
  '23514': { code: 'VALUE_REFUSED', message: 'The values contradict each other, so nothing was saved.', status: 400 },
  '23P01': { code: 'CONFLICT', message: 'This overlaps with a record that already exists.', status: 409 },
  '40001': { code: 'CONCURRENT_CHANGE', message: again, status: 409 },
  '40P01': { code: 'CONCURRENT_CHANGE', message: again, status: 409 },
  '53100': { code: 'DISK_FULL', message: 'The disk of the database is full, so nothing can be saved. Tell the administrator.', status: 503 },
  '55P03': { code: 'CONCURRENT_CHANGE', message: again, status: 409 },
  '57014': slow,
}

/** Class 08 and 57P are lost connections, 53 is a server without resources, 58 its files; codes of Node name the network. */
const isConnectionTrouble = (error: DatabaseError): boolean =>
  /^(08|53|57P|58)/.test(error.code ?? '') ||
  /^E(CONN|PIPE|AI_AGAIN|NOTFOUND|TIMEDOUT|HOSTUNREACH)/.test(error.code ?? '') ||
  /^25P0[34]$/.test(error.code ?? '') ||
  /Connection terminated|connection error and is not queryable|timeout exceeded when trying to connect|Query read timeout/.test(error.message)

const causesOf = (error: unknown): DatabaseError[] => {
  const chain: DatabaseError[] = []
  for (let next = error; next instanceof Error && chain.length < 6; next = next.cause ?? (next as { originalError?: unknown }).originalError) {
    chain.push(next)
  }
  return chain
}

const translateOne = (error: DatabaseError): null | TranslatedError => {
  if (error instanceof CommitUncertainError) {
    return { code: 'OUTCOME_UNKNOWN', message: 'The connection broke while saving; it is not known whether the change was saved. Reload and look before you repeat it.', status: 503 }
  }
  if (error instanceof DatabaseUnavailableError || isConnectionTrouble(error)) {
    return unavailable
  }
  if (error.code === '23505') {
    return { code: 'DUPLICATE', message: duplicateSentence(error.constraint), status: 409 }
  }
  // Raised by the append-only triggers; their text is written for people.
  if (error.code === 'PT403') {
    return { code: 'APPEND_ONLY', message: error.message, status: 403 }
  }
  return (typeof error.severity === 'string' && error.code !== undefined && byState[error.code]) || null
}

/** Finds the database error behind whatever was thrown, and says it in words; null when the database is not to blame. */
export const translateDatabaseError = (thrown: unknown): null | TranslatedError => {
  const chain = causesOf(thrown)
  for (const error of chain) {
    const translated = translateOne(error)
    if (translated) {
      return translated
    }
  }
  return chain.some((error) => error instanceof TransactionLostError)
    ? { code: 'NOTHING_SAVED', message: 'A part of this change failed, so nothing of it was saved.', status: 409 }
    : null
}

/** Payload answers a unique violation as a validation error of the field; the text then only says that the value must be unique. */
const nameDuplicates = (result: Partial<ErrorResult>): Partial<ErrorResult> => {
  const { errors } = result as { errors?: { data?: { errors?: { message: string; path: string; tableName?: string }[] }; message: string }[] }
  for (const error of errors ?? []) {
    for (const field of error.data?.errors ?? []) {
      if (field.tableName !== undefined) {
        field.message = duplicateSentence(`${field.tableName}(${field.path})`, field.message)
        error.message = field.message
        field.path = field.path.split(', ').at(-1) ?? field.path
        delete field.tableName
      }
    }
  }
  return result
}

/** An operation that chose a status itself has said what it means. */
const isDecided = (error: Error): boolean => {
  const { originalError, status = (originalError as undefined | { status?: number })?.status } = error as { originalError?: unknown; status?: number }
  return status !== undefined && status !== 500
}

/** For Payload's `hooks.afterError`: answers database errors with the right status and a sentence instead of "Something went wrong", over REST and GraphQL. */
export const answerDatabaseErrors: AfterErrorHook = ({ error, graphqlResult, req, result }): AfterErrorResult => {
  const translated = isDecided(error) ? null : translateDatabaseError(error)
  if (!translated) {
    return result ? { response: nameDuplicates(result) } : undefined
  }
  const { status, ...shown } = translated
  if (status === 503) {
    req.responseHeaders = new Headers(req.responseHeaders)
    req.responseHeaders.set('Retry-After', '5')
  }
  if (graphqlResult) {
    return { graphqlResult: { ...graphqlResult, extensions: { ...graphqlResult.extensions, code: shown.code, statusCode: status }, message: shown.message } }
  }
  return { response: { errors: [shown] }, status }
}
