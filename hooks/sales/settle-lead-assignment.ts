import type { CollectionBeforeValidateHook } from 'payload'

import { viewerOf } from '../../access/viewer-of.js'
import { refuseStaffAssignment } from '../../src/domain/lead-assignment.js'
import type { LeadAssignmentState } from '../../src/domain/leads.js'
import { fieldRefusal, refusal } from '../../src/translations/refusals/refusal.js'
import { idOf, type LeadDocument } from './lead-document.js'

type Assignment = NonNullable<LeadDocument['assignment']>

const none: Assignment = { answeredAt: null, offeredAt: null, reason: null, state: 'none' }

const after = (before: Assignment, state: LeadAssignmentState, now: string): Assignment => {
  if ((before.state ?? 'none') === state) {
    return { ...none, ...before }
  }
  return state === 'offered' ? { ...none, offeredAt: now, state } : none
}

/**
 * Staff offer a lead or take the offer back; the partner's answer comes through its own endpoints. A lead that goes to another partner is
 * offered to it. The times of offer and answer are the server's.
 */
export const settleLeadAssignment: CollectionBeforeValidateHook = async ({ collection, data, operation, originalDoc, req }) => {
  const viewer = await viewerOf(req)
  if (viewer.kind !== 'staff') {
    return data
  }
  const original = operation === 'update' ? (originalDoc as LeadDocument) : undefined
  const before = original?.assignment ?? {}
  const isPassedOn = original !== undefined && idOf(data?.partner) !== idOf(original.partner)
  if (isPassedOn && original.status === 'closed') {
    throw await refusal(req, 'LEAD_PASSED_ON_ONLY_WHILE_OPEN')
  }
  const now = new Date().toISOString()
  if (isPassedOn) {
    return { ...data, assignment: after({}, 'offered', now) }
  }
  const state = ((data?.assignment as Assignment | undefined)?.state ?? before.state ?? 'none') as LeadAssignmentState
  const problem = refuseStaffAssignment(original ? (before.state ?? 'none') : null, state)
  if (problem) {
    throw await fieldRefusal(req, collection.slug, 'assignment.state', problem)
  }
  return { ...data, assignment: after(before, state, now) }
}
