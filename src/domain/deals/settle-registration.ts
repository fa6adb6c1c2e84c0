import type { DisputeState, ExtensionState } from './deals.js'
import { mayMoveRegistration, protectedUntil, type RegistrationStatus } from './registration.js'

type Request<State> = { answer: null | string; decidedAt: null | string; reason: null | string; state: State }
export type Extension = Request<ExtensionState> & { requestedAt: null | string }
export type Dispute = Request<DisputeState> & { openedAt: null | string }

/** The registration of a deal, complete. */
export type Registration = {
  decidedAt: null | string
  decidedBy: null | string
  dispute: Dispute
  extension: Extension
  protectedUntil: null | string
  reason: null | string
  remindedAt: null | string
  requestedAt: null | string
  status: RegistrationStatus
}

/** What somebody wants it to be; everything else of it is the server's. */
export type AskedRegistration = {
  dispute?: { answer?: null | string; reason?: null | string; state?: DisputeState | null } | null
  extension?: { answer?: null | string; reason?: null | string; state?: ExtensionState | null } | null
  reason?: null | string
  status?: null | RegistrationStatus
}

export type RegistrationProblem =
  | 'DEAL_DISPUTE_NOT_OPEN'
  | 'DEAL_DISPUTE_REFUSED'
  | 'DEAL_EXTENSION_NOT_OPEN'
  | 'DEAL_EXTENSION_REFUSED'
  | 'DEAL_REASON_REQUIRED'
  | 'DEAL_REGISTRATION_BY_STAFF'
  | 'DEAL_REGISTRATION_STEP'

/** Who asks, when, and for how long the partner type protects. */
export type RegistrationCircumstances = { by: string; isStaff: boolean; now: Date; protectionDays: number }

export const noExtension: Extension = { answer: null, decidedAt: null, reason: null, requestedAt: null, state: 'none' }
export const noDispute: Dispute = { answer: null, decidedAt: null, openedAt: null, reason: null, state: 'none' }
export const noRegistration: Registration = {
  decidedAt: null, decidedBy: null, dispute: noDispute, extension: noExtension, protectedUntil: null, reason: null, remindedAt: null, requestedAt: null, status: 'none',
}

const longestReason = 1000

/** A reason as it is kept: without surrounding space; null when there is none. */
const said = (text: null | string | undefined): null | string => text?.trim().slice(0, longestReason) || null

type Outcome = Registration | RegistrationProblem

const settleStatus = (before: Registration, asked: AskedRegistration, { by, isStaff, now, protectionDays }: RegistrationCircumstances): Outcome => {
  const to = asked.status ?? before.status
  const from = before.status
  const at = now.toISOString()
  if (to === from) {
    return before
  }
  // Staff may approve what was never asked for: both steps at once.
  const isDirect = isStaff && to === 'approved' && mayMoveRegistration(from, 'pending')
  if (to === 'expired' || (!mayMoveRegistration(from, to) && !isDirect)) {
    return 'DEAL_REGISTRATION_STEP'
  }
  const { dispute } = before
  switch (to) {
    case 'approved':
      return isStaff
        ? { ...before, decidedAt: at, decidedBy: by, protectedUntil: protectedUntil(now, protectionDays).toISOString(), reason: said(asked.reason) === before.reason ? null : said(asked.reason), remindedAt: null, requestedAt: before.requestedAt ?? at, status: to }
        : 'DEAL_REGISTRATION_BY_STAFF'
    case 'none':
      return { ...noRegistration, dispute }
    case 'pending':
      return { ...noRegistration, dispute, requestedAt: at, status: to }
    case 'rejected':
      if (!isStaff) {
        return 'DEAL_REGISTRATION_BY_STAFF'
      }
      return said(asked.reason) ? { ...before, decidedAt: at, decidedBy: by, extension: noExtension, protectedUntil: null, reason: said(asked.reason), status: to } : 'DEAL_REASON_REQUIRED'
  }
}

const settleExtension = (before: Registration, asked: AskedRegistration['extension'], { isStaff, now, protectionDays }: RegistrationCircumstances): Outcome => {
  const { extension } = before
  const to = asked?.state ?? extension.state
  const at = now.toISOString()
  if (to === extension.state) {
    return before
  }
  if (to === 'none' || before.status !== 'approved') {
    return 'DEAL_EXTENSION_REFUSED'
  }
  if (to === 'requested') {
    return said(asked?.reason) ? { ...before, extension: { ...noExtension, reason: said(asked?.reason), requestedAt: at, state: to } } : 'DEAL_REASON_REQUIRED'
  }
  if (!isStaff) {
    return 'DEAL_REGISTRATION_BY_STAFF'
  }
  if (extension.state !== 'requested') {
    return 'DEAL_EXTENSION_NOT_OPEN'
  }
  if (to === 'refused' && !said(asked?.answer)) {
    return 'DEAL_REASON_REQUIRED'
  }
  const decided = { ...before, extension: { ...extension, answer: said(asked?.answer), decidedAt: at, state: to } }
  const start = new Date(Math.max(now.getTime(), Date.parse(before.protectedUntil ?? at)))
  return to === 'granted' ? { ...decided, protectedUntil: protectedUntil(start, protectionDays).toISOString(), remindedAt: null } : decided
}

const settleDispute = (before: Registration, asked: AskedRegistration['dispute'], { isStaff, now }: RegistrationCircumstances): Outcome => {
  const { dispute } = before
  const to = asked?.state ?? dispute.state
  const at = now.toISOString()
  if (to === dispute.state) {
    return before
  }
  if (to === 'none') {
    return 'DEAL_DISPUTE_REFUSED'
  }
  if (to === 'open') {
    if (before.status === 'approved' || before.status === 'pending') {
      return 'DEAL_DISPUTE_REFUSED'
    }
    return said(asked?.reason) ? { ...before, dispute: { ...noDispute, openedAt: at, reason: said(asked?.reason), state: to } } : 'DEAL_REASON_REQUIRED'
  }
  if (!isStaff) {
    return 'DEAL_REGISTRATION_BY_STAFF'
  }
  if (dispute.state !== 'open') {
    return 'DEAL_DISPUTE_NOT_OPEN'
  }
  return to === 'dismissed' && !said(asked?.answer) ? 'DEAL_REASON_REQUIRED' : { ...before, dispute: { ...dispute, answer: said(asked?.answer), decidedAt: at, state: to } }
}

/**
 * The registration after what somebody asks for, by whatever door, or why it may not be. People say what they want and why; every time, and
 * until when a customer is protected, is worked out here. Running out is not asked for by anybody: the clock does it.
 */
export const settleRegistration = (before: Registration, asked: AskedRegistration, circumstances: RegistrationCircumstances): Outcome => {
  // An objection first: the deal it is about is approved in the same step when it is upheld.
  const objected = settleDispute(before, asked.dispute, circumstances)
  if (typeof objected === 'string') {
    return objected
  }
  const moved = settleStatus(objected, asked, circumstances)
  return typeof moved === 'string' || moved.status !== before.status ? moved : settleExtension(moved, asked.extension, circumstances)
}
