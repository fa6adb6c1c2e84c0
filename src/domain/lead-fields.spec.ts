import { describe, expect, it } from 'vitest'

import { checkLeadFields } from './lead-fields.js'
import type { LeadFieldDefinition } from './leads.js'

const questions: LeadFieldDefinition[] = [
  { kind: 'number', label: 'Seats', name: 'seats', required: true },
  { kind: 'select', label: 'Region', name: 'region', options: ['EMEA', 'APAC'], required: false },
  { kind: 'checkbox', label: 'Budget approved', name: 'budget', required: false },
  { kind: 'date', label: 'Start', name: 'start', required: false },
  { kind: 'text', label: 'Project', name: 'project', required: false },
]

const check = (given: Record<string, unknown>, isComplete = true, known: string[] = []) => checkLeadFields(questions, given, { isComplete, known })

describe('answers of a lead form', () => {
  it('are taken when they fit, without surrounding space', () => {
    expect(check({ budget: false, project: ' Rollout ', region: 'EMEA', seats: 25, start: '2026-05-01' })).toEqual({
      answers: { budget: false, project: 'Rollout', region: 'EMEA', seats: 25, start: '2026-05-01' },
      problems: [],
    })
  })

  it('are refused one by one, by name', () => {
    expect(check({ budget: 'yes', colour: 'red', project: 5, region: 'LATAM', seats: '25', start: '2026-02-30' }).problems).toEqual([
      { kind: 'not-a-boolean', name: 'budget' },
      { kind: 'unknown', name: 'colour' },
      { kind: 'not-a-text', name: 'project' },
      { kind: 'not-an-option', name: 'region', options: ['EMEA', 'APAC'] },
      { kind: 'not-a-number', name: 'seats' },
      { kind: 'not-a-date', name: 'start' },
    ])
  })

  it('miss a required one only where the form must be complete', () => {
    expect(check({ seats: '  ' }).problems).toEqual([{ kind: 'required', name: 'seats' }])
    expect(check({}, false).problems).toEqual([])
  })

  it('keep answers to questions that were removed since', () => {
    expect(check({ oldQuestion: 'yes', seats: 1 }, true, ['oldQuestion'])).toEqual({ answers: { oldQuestion: 'yes', seats: 1 }, problems: [] })
  })

  it('do not take a name of the language itself for a question', () => {
    expect(check(JSON.parse('{"__proto__": 1, "seats": 2}') as Record<string, unknown>).problems).toEqual([{ kind: 'unknown', name: '__proto__' }])
  })
})
