import type { AfterErrorHook, AfterErrorResult, ErrorResult } from 'payload'

import { CommitUncertainError, DatabaseUnavailableError, TransactionLostError } from './adapter/database-errors.js'
import { type DatabaseErrorCode, duplicateSentence, type ErrorLanguage, errorTexts } from './error-texts.js'

/** What a database error means for the person who asked. */
export type TranslatedError = { code: DatabaseErrorCode; message: string; status: number }

type DatabaseError = Error & { code?: string; constraint?: string; severity?: string }

/** When to come back while the database is away: it has usually been restarted by then. */
export const retryAfterSeconds = '5'

const statuses: Readonly<Record<DatabaseErrorCode, number>> = {
  APPEND_ONLY: 403,
  CONCURRENT_CHANGE: 409,
  CONFLICT: 409,
  DATABASE_UNAVAILABLE: 503,
  DISK_FULL: 503,
  DUPLICATE: 409,
  MALFORMED_VALUE: 400,
  NOTHING_SAVED: 409,
  OUTCOME_UNKNOWN: 503,
  REFERENCE_BROKEN: 409,
  TOO_LONG: 400,
  TOO_SLOW: 503,
  VALUE_MISSING: 400,
  VALUE_REFUSED: 400,
}

/** By SQLSTATE; https://www.postgresql.org/docs/current/errcodes-appendix.html. PT403 is raised by the append-only triggers. */
const byState: Readonly<Record<string, DatabaseErrorCode>> = {
  '22001': 'TOO_LONG',
  '22003': 'MALFORMED_VALUE',
  '22007': 'MALFORMED_VALUE',
  '22008': 'MALFORMED_VALUE',
  '22021': 'MALFORMED_VALUE',
  '22P02': 'MALFORMED_VALUE',
  '22P05': 'MALFORMED_VALUE',
  '23502': 'VALUE_MISSING',
  '23503': 'REFERENCE_BROKEN',
  '23505': 'DUPLICATE',
  '23514': 'VALUE_REFUSED',
  '23P01': 'CONFLICT',
  '40001': 'CONCURRENT_CHANGE',
  '40P01': 'CONCURRENT_CHANGE',
  // A filter that compares what cannot be compared: a part of an id, for instance.
  '42883': 'MALFORMED_VALUE',
  '53100': 'DISK_FULL',
  '55P03': 'CONCURRENT_CHANGE',
  '57014': 'TOO_SLOW',
  PT403: 'APPEND_ONLY',
}

/** Class 08 and 57P are lost connections, 53 is a server without resources, 58 its files; codes of Node name the network. */
const isConnectionTrouble = ({ code = '', message }: DatabaseError): boolean =>
  /^(08|53|57P|58)/.test(code) ||
  /^E(CONN|PIPE|AI_AGAIN|NOTFOUND|TIMEDOUT|HOSTUNREACH)/.test(code) ||
  /^25P0[34]$/.test(code) ||
  /Connection terminated|connection error and is not queryable|timeout exceeded when trying to connect|Query read timeout/.test(message)

/** An error and what caused it: drizzle, Payload and GraphQL each wrap what Postgres said. */
const causesOf = (error: unknown): DatabaseError[] => {
  const chain: DatabaseError[] = []
  for (let next = error; next instanceof Error && chain.length < 6; next = next.cause ?? (next as { originalError?: unknown }).originalError) {
    chain.push(next)
  }
  return chain
}

const codeOf = (error: DatabaseError): DatabaseErrorCode | undefined => {
  if (error instanceof CommitUncertainError) {
    return 'OUTCOME_UNKNOWN'
  }
  const answered = error.severity === undefined ? undefined : byState[error.code ?? '']
  return answered ?? (error instanceof DatabaseUnavailableError || isConnectionTrouble(error) ? 'DATABASE_UNAVAILABLE' : undefined)
}

/** Finds the database error behind whatever was thrown, and says it in words; null when the database is not to blame. */
export const translateDatabaseError = (thrown: unknown, language: ErrorLanguage = 'en'): null | TranslatedError => {
  const chain = causesOf(thrown)
  const culprit = chain.find((error) => codeOf(error) !== undefined)
  const code = culprit ? codeOf(culprit) : chain.some((error) => error instanceof TransactionLostError) ? 'NOTHING_SAVED' : undefined
  if (code === undefined) {
    return null
  }
  const message = code === 'DUPLICATE' ? duplicateSentence(culprit?.constraint, language) : errorTexts[code][language]
  return { code, message, status: statuses[code] }
}

/** The sentence of a kind of database error, for doors that know it without an error. */
export const databaseErrorText = (code: Exclude<DatabaseErrorCode, 'DUPLICATE'>, language: ErrorLanguage): string => errorTexts[code][language]

/** Payload answers a unique violation as a validation error of the field; the text then only says that the value must be unique. */
const nameDuplicates = (result: Partial<ErrorResult>, language: ErrorLanguage): Partial<ErrorResult> => {
  const { errors } = result as { errors?: { data?: { errors?: { message: string; path: string; tableName?: string }[] }; message: string }[] }
  for (const error of errors ?? []) {
    for (const field of error.data?.errors ?? []) {
      if (field.tableName !== undefined) {
        field.message = duplicateSentence(`${field.tableName}(${field.path})`, language, field.message)
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
  const language: ErrorLanguage = req.i18n?.language === 'de' ? 'de' : 'en'
  const translated = isDecided(error) ? null : translateDatabaseError(error, language)
  if (!translated) {
    return result ? { response: nameDuplicates(result, language) } : undefined
  }
  const { status, ...shown } = translated
  if (status === 503) {
    req.responseHeaders = new Headers(req.responseHeaders)
    req.responseHeaders.set('Retry-After', retryAfterSeconds)
  }
  if (graphqlResult) {
    return { graphqlResult: { ...graphqlResult, extensions: { ...graphqlResult.extensions, code: shown.code, statusCode: status }, message: shown.message } }
  }
  return { response: { errors: [shown] }, status }
}
