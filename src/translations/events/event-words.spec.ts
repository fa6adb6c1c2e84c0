import { describe, expect, it } from 'vitest'

import { eventWords, fillPlaceholders } from './event-words.js'

describe('the vendor’s own words', () => {
  it('carry the values of the event as words of the language', () => {
    const words = eventWords('de', 'lead.status-changed', { company: 'Acme', from: 'new', person: 'Ada', to: 'proposal' })
    expect(fillPlaceholders('{person}: {company}, {from} → {to}', words)).toBe('Ada: Acme, Neu → Angebot')
    expect(eventWords('en', 'lead.answered', { answer: 'declined', company: 'Acme', partner: 'P', person: 'Ada', reason: null })).toMatchObject({ answer: 'declined', reason: '' })
  })

  it('take a value that looks like a placeholder as it is', () => {
    expect(fillPlaceholders('{person} {company} {constructor}', { company: 'x', person: '{company}' })).toBe('{company} x {constructor}')
  })
})
