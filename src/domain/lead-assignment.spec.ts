import { describe, expect, it } from 'vitest'

import { refuseAnswer, refuseStaffAssignment } from './lead-assignment.js'

describe('passing a lead on', () => {
  it('lets staff offer a lead, offer it again after a refusal, and take an offer back', () => {
    expect(refuseStaffAssignment(null, 'offered')).toBeUndefined()
    expect(refuseStaffAssignment('none', 'offered')).toBeUndefined()
    expect(refuseStaffAssignment('declined', 'offered')).toBeUndefined()
    expect(refuseStaffAssignment('offered', 'none')).toBeUndefined()
  })

  it('leaves the answer to the partner', () => {
    expect(refuseStaffAssignment('offered', 'accepted')).toBe('LEAD_ANSWERED_BY_PARTNER_ONLY')
    expect(refuseStaffAssignment(null, 'declined')).toBe('LEAD_ANSWERED_BY_PARTNER_ONLY')
  })

  it('keeps an accepted lead with its partner', () => {
    expect(refuseStaffAssignment('accepted', 'none')).toBe('LEAD_ALREADY_ACCEPTED')
    expect(refuseStaffAssignment('accepted', 'accepted')).toBeUndefined()
  })

  it('takes one answer, and only to an offer', () => {
    expect(refuseAnswer('offered')).toBeUndefined()
    for (const state of ['none', 'accepted', 'declined'] as const) {
      expect(refuseAnswer(state)).toBe('LEAD_NOT_OFFERED')
    }
  })
})
