import { describe, expect, it } from 'vitest'

import { leadStep, settleLeadMove } from './lead-status.js'
import { leadStatuses } from './leads.js'

const now = new Date('2026-03-02T10:00:00.000Z')
const open = { closedAt: null, outcome: null, status: 'demo' } as const
const closed = { closedAt: '2026-01-01T00:00:00.000Z', outcome: 'won', status: 'closed' } as const

describe('settling a move of a lead', () => {
  it('lets an open lead go to every open status', () => {
    for (const status of leadStatuses.filter((each) => each !== 'closed')) {
      expect(settleLeadMove(open, { status }, now)).toEqual({ closedAt: null, outcome: null, status })
    }
  })

  it('closes with an outcome and notes when', () => {
    expect(settleLeadMove(open, { outcome: 'lost', status: 'closed' }, now)).toEqual({ closedAt: now.toISOString(), outcome: 'lost', status: 'closed' })
  })

  it('refuses to close without an outcome', () => {
    expect(settleLeadMove(open, { status: 'closed' }, now)).toBe('LEAD_OUTCOME_REQUIRED')
    expect(settleLeadMove(closed, { outcome: null, status: 'closed' }, now)).toBe('LEAD_OUTCOME_REQUIRED')
  })

  it('refuses an outcome on an open lead', () => {
    expect(settleLeadMove(open, { outcome: 'won', status: 'demo' }, now)).toBe('LEAD_OUTCOME_ONLY_WHEN_CLOSED')
    expect(settleLeadMove(null, { outcome: 'won', status: 'new' }, now)).toBe('LEAD_OUTCOME_ONLY_WHEN_CLOSED')
  })

  it('clears outcome and closing time when reopened, also when the form still carries the outcome', () => {
    expect(settleLeadMove(closed, { outcome: 'won', status: 'demo' }, now)).toEqual({ closedAt: null, outcome: null, status: 'demo' })
  })

  it('keeps the closing time when only the outcome changes', () => {
    expect(settleLeadMove(closed, { outcome: 'lost', status: 'closed' }, now)).toEqual({ ...closed, outcome: 'lost' })
  })

  it('may create a closed lead with its outcome', () => {
    expect(settleLeadMove(null, { outcome: 'won', status: 'closed' }, now)).toEqual({ closedAt: now.toISOString(), outcome: 'won', status: 'closed' })
  })
})

describe('the step of a lead', () => {
  it('names closing, reopening, moving and standing still', () => {
    expect([leadStep('new', 'closed'), leadStep('closed', 'new'), leadStep('new', 'demo'), leadStep('demo', 'demo')]).toEqual(['closed', 'reopened', 'moved', 'none'])
  })
})
