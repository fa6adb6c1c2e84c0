/** Cells that a spreadsheet would run instead of show begin with one of these. */
const formulaStart = /^[=+\-@\t\r]/

/** One cell: formulas are defused by a leading apostrophe, what would break the row is quoted. */
export const csvCell = (value: unknown): string => {
  if (value === null || value === undefined) {
    return ''
  }
  if (typeof value === 'number' || typeof value === 'boolean') {
    return String(value)
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const safe = formulaStart.test(text) ? `'${text}` : text
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** One line as RFC 4180 wants it. */
export const csvLine = (cells: readonly unknown[]): string => `${cells.map(csvCell).join(',')}\r\n`

/** Tells spreadsheets that the text is UTF-8. */
export const byteOrderMark = '\uFEFF'
