import { APIError } from 'payload'

import type { ImportProblem } from '../client/imports.js'
import type { ImportRow } from './import-store.js'

type FieldError = { message: string; path?: string }

/** Rows count from 2, as a spreadsheet shows them: the headings are the first. */
export const rowNumber = (index: number): number => index + 2

/** The heading of the column that fills a field; null for what no column fills. */
export const headingOf = ({ headings, mapping }: Pick<ImportRow, 'headings' | 'mapping'>, path: string): null | string => {
  const place = mapping[path]
  return place === undefined ? null : (headings[place] ?? null)
}

/** What the portal says about a record it refuses, as problems of the row. Anything that is no refusal is thrown on. */
export const problemsOfError = (error: unknown, row: Pick<ImportRow, 'headings' | 'mapping'>, index: number): ImportProblem[] => {
  if (!(error instanceof APIError) || error.status >= 500) {
    throw error
  }
  const { errors = [] } = (error.data ?? {}) as { errors?: FieldError[] }
  return errors.length > 0
    ? errors.map(({ message, path = '' }) => ({ column: headingOf(row, path), message, row: rowNumber(index) }))
    : [{ column: null, message: error.message, row: rowNumber(index) }]
}
