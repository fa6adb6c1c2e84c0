import { describe, expect, it } from 'vitest'

import type { LeadFieldDefinition } from '../../../../domain/leads.js'
import { leadFormFields, leadInputOf, valuesOfLead } from './lead-form-values.js'

const questions: LeadFieldDefinition[] = [
  { kind: 'number', label: 'Seats', name: 'seats', required: true },
  { kind: 'checkbox', label: 'Has budget', name: 'hasBudget', required: false },
  { kind: 'date', label: 'Start', name: 'start', required: false },
  { kind: 'text', label: 'Competitor', name: 'competitor', required: false },
]

describe('the values of the lead form', () => {
  it('send text trimmed, numbers as numbers and nothing for what stayed empty', () => {
    const values = { ...valuesOfLead(questions), company: '  Acme ', source: 'conference', customFields: { competitor: ' ', hasBudget: true, seats: '12,5', start: '2026-03-01' } }

    expect(leadInputOf(questions, values, { fields: ['company', 'email', 'source'], withAnswers: true })).toEqual({
      company: 'Acme',
      customFields: { hasBudget: true, seats: 12.5, start: '2026-03-01' },
      email: null,
      source: 'conference',
    })
  })

  it('send nothing about answers that were not touched, and keep answers no question asks for any more', () => {
    const values = { ...valuesOfLead(questions), company: 'Acme', customFields: { competitor: '', hasBudget: false, seats: '1', start: '' } }

    expect(leadInputOf(questions, values, { fields: ['company'], withAnswers: false })).toEqual({ company: 'Acme' })
    expect(leadInputOf(questions, values, { fields: [], kept: { competitor: 'cleared', old: 'yes' }, withAnswers: true })).toEqual({ customFields: { hasBudget: false, old: 'yes', seats: 1 } })
  })

  it('start empty for every field of the form', () => {
    const { customFields, ...standard } = valuesOfLead(questions)

    expect(Object.keys(standard).sort()).toEqual([...leadFormFields].sort())
    expect(customFields).toEqual({ competitor: '', hasBudget: false, seats: '', start: '' })
  })
})
