import { describe, expect, it } from 'vitest'
import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'

import { CommitUncertainError, DatabaseUnavailableError, TransactionLostError } from './adapter/database-errors.js'
import { answerDatabaseErrors, translateDatabaseError } from './translate-database-error.js'

const postgresError = (code: string, more: object = {}): Error => Object.assign(new Error('in the words of Postgres'), { code, severity: 'ERROR', ...more })
const wrapped = (cause: Error): Error => new Error('Failed query: select', { cause })
const answer = (error: Error, result: object = {}) => answerDatabaseErrors({ context: {}, error, req: {} as PayloadRequest, result } as never) as { response: { errors: { message: string }[] }; status?: number }

describe('database errors', () => {
  it.each([
    ['23505', 409],
    ['23503', 409],
    ['40001', 409],
    ['40P01', 409],
    ['55P03', 409],
    ['22P02', 400],
    ['22021', 400],
    ['57014', 503],
    ['57P01', 503],
    ['08006', 503],
    ['53300', 503],
  ])('answers SQLSTATE %s with %i, however deep it is wrapped', (code, status) => {
    expect(translateDatabaseError(wrapped(wrapped(postgresError(code))))?.status).toBe(status)
  })

  it('answers a lost connection with 503', () => {
    expect(translateDatabaseError(wrapped(new Error('Connection terminated unexpectedly')))?.status).toBe(503)
    expect(translateDatabaseError(new DatabaseUnavailableError('no connection'))?.status).toBe(503)
  })

  it('says that the outcome is unknown when the connection broke at COMMIT', () => {
    expect(translateDatabaseError(new CommitUncertainError('broke', { cause: new Error('Connection terminated') }))?.code).toBe('OUTCOME_UNKNOWN')
  })

  it('says that nothing was saved when the transaction was rolled back in between', () => {
    expect(translateDatabaseError(new TransactionLostError('rolled back'))).toMatchObject({ code: 'NOTHING_SAVED', status: 409 })
  })

  it('leaves errors alone that do not come from the database', () => {
    expect(translateDatabaseError(new Error('a bug'))).toBeNull()
    expect(translateDatabaseError(postgresError('42601'))).toBeNull()
  })

  it('names the rule of the portal that a duplicate breaks', () => {
    expect(translateDatabaseError(postgresError('23505', { constraint: 'portal_rooms_predefined_once' }))?.message).toContain('already has a room of this kind')
  })

  it('speaks German to those who read German', () => {
    const { response } = answerDatabaseErrors({ context: {}, error: postgresError('40P01'), req: { i18n: { language: 'de' } } as PayloadRequest } as never) as { response: { errors: { message: string }[] } }
    expect(response.errors[0]?.message).toContain('noch einmal')
  })

  it('never shows the words of Postgres', () => {
    expect(JSON.stringify(answer(wrapped(postgresError('40P01'))))).not.toContain('Postgres')
  })

  it('keeps the status that an operation chose itself', () => {
    expect(answer(new APIError('Not yours', 403, { cause: 'x' })).status).toBeUndefined()
  })

  it('answers over GraphQL as well', () => {
    const error = Object.assign(new Error('Failed query'), { originalError: wrapped(postgresError('40001')) })
    const graphqlResult = { extensions: { statusCode: 500 }, message: 'Something went wrong.' }
    expect(answerDatabaseErrors({ context: {}, error, graphqlResult, req: {} as PayloadRequest } as never)).toMatchObject({ graphqlResult: { extensions: { code: 'CONCURRENT_CHANGE', statusCode: 409 }, message: expect.stringContaining('try again') } })
  })

  it('turns the unique field of a validation error into a sentence', () => {
    const result = { errors: [{ data: { errors: [{ message: 'Value must be unique', path: 'partner_type_id, kind', tableName: 'rooms' }] }, message: 'The following field is invalid' }] }
    expect(answer(new APIError('The following field is invalid', 400), result).response.errors[0]?.message).toContain('already has a room of this kind')
  })
})
