import { describe, expect, it } from 'vitest'

import { type AskedQuestion, questionHeadings } from './questions.js'
import { readAnswer } from './read-answer.js'

const question = (name: string, en: string, more: Partial<AskedQuestion> = {}): AskedQuestion => ({ kind: 'text', labels: { en }, name, partnerType: 'a', ...more })

describe('the columns of questions', () => {
  it('are called as the form asks, in the language of the reader', () => {
    const seats = question('seats', 'Seats', { labels: { de: 'Plätze', en: 'Seats' } })
    expect([...questionHeadings([seats, question('region', 'Region')], 'de', [])]).toEqual([
      ['seats', 'Plätze'],
      ['region', 'Region'],
    ])
  })

  it('carry their key where two would be called the same, or as a field is', () => {
    expect([...questionHeadings([question('size', 'Size'), question('companySize', 'size '), question('land', 'Country')], 'en', ['Country']).values()]).toEqual(['Size (size)', 'size  (companySize)', 'Country (land)'])
  })

  it('are one for partner types that use the same key', () => {
    expect([...questionHeadings([question('seats', 'Seats'), question('seats', 'Number of seats', { partnerType: 'b' })], 'en', [])]).toEqual([['seats', 'Seats']])
  })
})

describe('an answer in a cell', () => {
  it.each([
    ['checkbox', 'Ja', true],
    ['checkbox', 'FALSE', false],
    ['checkbox', 'perhaps', 'perhaps'],
    ['date', '1.4.2027', '2027-04-01'],
    ['date', 'soon', 'soon'],
    ['number', '12,5', 12.5],
    ['number', '-3', -3],
    ['number', '1.000,5', '1.000,5'],
    ['select', 'emea', 'EMEA'],
    ['select', 'Mars', 'Mars'],
    ['text', '007', '007'],
  ] as const)('of kind %s reads %s', (kind, text, answer) => {
    expect(readAnswer({ kind, options: ['EMEA', 'APAC'] }, text)).toBe(answer)
  })
})
