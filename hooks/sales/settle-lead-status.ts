import type { CollectionBeforeValidateHook } from 'payload'

import { viewerOf } from '../../access/viewer-of.js'
import { type LeadStanding, settleLeadMove } from '../../src/domain/lead-status.js'
import { type LeadOutcome, type LeadStatus, leadStatuses } from '../../src/domain/leads.js'
import { fieldRefusal } from '../../src/translations/refusals/refusal.js'
import type { LeadDocument } from './lead-document.js'

const isStatus = (value: unknown): value is LeadStatus => leadStatuses.includes(value as LeadStatus)

/** A closed lead says how it ended and when; a reopened one starts afresh. A status that does not exist is refused by the field itself. */
export const settleLeadStatus: CollectionBeforeValidateHook = async ({ collection, data, operation, originalDoc, req }) => {
  const status: unknown = data?.status ?? 'new'
  if (!isStatus(status)) {
    return data
  }
  const original = originalDoc as LeadDocument | undefined
  const from: LeadStanding | null =
    operation === 'update' && original?.status ? { closedAt: original.closedAt ?? null, outcome: original.outcome ?? null, status: original.status } : null
  const settled = settleLeadMove(from, { outcome: (data?.outcome ?? null) as LeadOutcome | null, status }, new Date())
  if (typeof settled === 'string') {
    throw await fieldRefusal(req, collection.slug, 'outcome', settled)
  }
  const isImport = operation === 'create' && (await viewerOf(req)).kind === 'anonymous'
  return { ...data, ...settled, ...(isImport && settled.closedAt && data?.closedAt ? { closedAt: data.closedAt as string } : {}) }
}
