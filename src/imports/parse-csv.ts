import { parse } from 'csv-parse/sync'

/** Most rows of one file, beside its headings. */
export const mostRows = 5_000
/** Most characters of one file. */
export const mostCharacters = 900_000
const mostColumns = 60

/** A file as a table of texts. */
export type ParsedCsv = { cells: string[][]; headings: string[] }

/** Why a file cannot be read. */
export type CsvProblem = { code: 'empty' } | { code: 'too-long'; most: number } | { code: 'too-wide'; most: number } | { code: 'unreadable'; line: number }

const delimiters = [',', ';', '\t'] as const

/** Spreadsheets of some countries part columns by semicolons: whichever stands in the headings most often does it here. */
const delimiterOf = (text: string): string => {
  const [headings = ''] = text.split(/\r?\n/, 1)
  return [...delimiters].sort((left, right) => headings.split(right).length - headings.split(left).length)[0] ?? ','
}

const lineOf = (error: unknown): number => (typeof error === 'object' && error !== null && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1)

/** Reads a file: the first line names the columns, empty lines are left out, short rows are filled up. */
export const parseCsv = (text: string): CsvProblem | ParsedCsv => {
  let rows: string[][]
  try {
    rows = parse(text, { bom: true, delimiter: delimiterOf(text.replace(/^\uFEFF/, '')), relax_column_count: true, skip_empty_lines: true })
  } catch (error) {
    return { code: 'unreadable', line: lineOf(error) }
  }
  const [headings, ...cells] = rows
  const filled = cells.filter((row) => row.some((cell) => cell.trim() !== ''))
  if (!headings || filled.length === 0) {
    return { code: 'empty' }
  }
  if (filled.length > mostRows) {
    return { code: 'too-long', most: mostRows }
  }
  if (headings.length > mostColumns) {
    return { code: 'too-wide', most: mostColumns }
  }
  return { cells: filled.map((row) => headings.map((_heading, column) => row[column] ?? '')), headings: headings.map((heading) => heading.trim()) }
}
