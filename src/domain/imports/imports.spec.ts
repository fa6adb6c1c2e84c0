import { describe, expect, it } from 'vitest'

import { importFields, importKinds, mappingProblem, questionFields, suggestMapping } from './import-kinds.js'
import { dayOf, readCell, withoutDefusing } from './read-cell.js'

describe('the mapping of a file', () => {
  it('is guessed from headings in English and German, whatever their case and punctuation', () => {
    expect(suggestMapping(importFields.leads, ['Firma', 'PARTNER', 'e-mail', 'Vorname', 'something'])).toEqual({ company: 0, email: 2, firstName: 3, partner: 1 })
    expect(suggestMapping(importFields.deals, ['Name', 'Partner', 'Company', 'Amount', 'Currency', 'Deal stage'])).toEqual({ amount: 3, currency: 4, 'customer.company': 2, name: 0, partner: 1, stage: 5 })
  })

  it('uses a column once, and for the field that is called so', () => {
    expect(suggestMapping(importFields.partners, ['Company', 'Name'])).toEqual({ name: 1 })
  })

  it.each(importKinds)('finds every field of %s by its own name', (kind) => {
    const labels = importFields[kind].map(({ label }) => label)
    expect(Object.keys(suggestMapping(importFields[kind], labels))).toHaveLength(labels.length)
  })

  it('has a field for each question, found by its words in any language and by its key', () => {
    const fields = [...importFields.leads, ...questionFields([{ kind: 'number', labels: { de: 'Plätze', en: 'Seats' }, name: 'seatCount', partnerType: 'a' }], 'en', ['Company'])]
    expect(fields.at(-1)).toMatchObject({ label: 'Seats', path: 'customFields.seatCount', reads: 'answer', required: false })
    for (const heading of ['Seats', 'plätze', 'seatCount', 'customFields.seatCount']) {
      expect(suggestMapping(fields, ['Company', heading])).toEqual({ company: 0, 'customFields.seatCount': 1 })
    }
  })

  it('names what is missing and what does not exist', () => {
    expect(mappingProblem(importFields.leads, { company: 0 }, 2)).toEqual({ missing: ['Partner'] })
    expect(mappingProblem(importFields.leads, { company: 0, partner: 7 }, 2)).toEqual({ unknown: ['partner'] })
    expect(mappingProblem(importFields.leads, { company: 0, partner: 1, password: 1 }, 2)).toEqual({ unknown: ['password'] })
    expect(mappingProblem(importFields.leads, { company: 0, partner: 1 }, 2)).toBeNull()
  })
})

describe('a cell', () => {
  it.each([
    ['1250.5', 'EUR', 125_050],
    ['1250', 'jpy', 1250],
    ['1,250', 'KWD', 1250],
  ])('reads %s %s as minor units', (text, currency, value) => {
    expect(readCell('amount', text, currency)).toEqual({ value })
  })

  it.each([
    ['amount', '1.250,00', 'EUR'],
    ['amount', '12.5', 'JPY'],
    ['amount', '12', 'ZZZ'],
    ['country', 'Germany', ''],
    ['currency', 'Euro', ''],
    ['date', '2026-02-30', ''],
    ['date', '02/03/2026', ''],
  ] as const)('says what is wrong as %s with %s', (reads, value, currency) => {
    expect(readCell(reads, value, currency)).toEqual({ code: reads, value })
  })

  it('reads days of both fashions', () => {
    expect(dayOf('2026-03-31')).toBe('2026-03-31T00:00:00.000Z')
    expect(dayOf('1.4.2026')).toBe('2026-04-01T00:00:00.000Z')
  })

  it('takes back what an export defused, and nothing else', () => {
    expect(withoutDefusing("'=1+1")).toBe('=1+1')
    expect(withoutDefusing("'tis")).toBe("'tis")
  })

  it('is nothing when it is empty', () => {
    expect(readCell('text', '  ', '')).toBeUndefined()
  })
})
