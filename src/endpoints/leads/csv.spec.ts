import { describe, expect, it } from 'vitest'

import { csvCell, csvLine } from './csv.js'

describe('a cell of a CSV file', () => {
  it.each(['=1+1', '+49 30', '-5', '@SUM(A1)', '\tx', '\rx'])('is defused when a spreadsheet would run it: %j', (text) => {
    expect(csvCell(text)).toMatch(/^"?'/)
  })

  it('is quoted when it would break the row', () => {
    expect(csvLine(['a,b', 'say "hi"', 'two\nlines', 'plain'])).toBe('"a,b","say ""hi""","two\nlines",plain\r\n')
  })

  it('shows numbers and answers as they are, and nothing for nothing', () => {
    expect(csvLine([-5, true, null, undefined])).toBe('-5,true,,\r\n')
  })
})
