/** Where an import stands. */
export type ImportState = 'cancelled' | 'checked' | 'checking' | 'done' | 'failed' | 'importing' | 'uploaded'

/** What is wrong with a row; rows count from 2, as a spreadsheet shows them. `column` is the heading, null for the row as a whole. */
export type ImportProblem = { column: null | string; message: string; row: number }

/** `GET /api/imports/:id` (staff) */
export type ImportReport = {
  createdAt: string
  /** Rows that were looked at so far, or written. */
  done: number
  endedAt: null | string
  fields: { label: string; path: string; required: boolean }[]
  fileName: string
  headings: string[]
  id: string
  kind: 'deals' | 'leads' | 'partners'
  /** Path of a field to the place of a column, from 0. */
  mapping: Record<string, number>
  /** The first hundred; `problemCount` is how many there are. */
  problems: ImportProblem[]
  problemCount: number
  /** The first rows of the file. */
  sample: string[][]
  state: ImportState
  total: number
}
