import { describe, expect, it } from 'vitest'

import { type AskedRegistration, noDispute, noExtension, noRegistration, type Registration, settleRegistration } from './settle-registration.js'

const now = new Date('2026-05-01T10:00:00.000Z')
const staff = { by: 'Max', isStaff: true, now, protectionDays: 90 }
const partner = { ...staff, by: 'Emil', isStaff: false }
const pending: Registration = { ...noRegistration, requestedAt: '2026-04-01T00:00:00.000Z', status: 'pending' }
const approved: Registration = { ...pending, decidedAt: '2026-04-02T00:00:00.000Z', decidedBy: 'Max', protectedUntil: '2026-05-10T00:00:00.000Z', remindedAt: '2026-04-30T00:00:00.000Z', status: 'approved' }
const asked: Registration = { ...approved, extension: { ...noExtension, reason: 'More time', requestedAt: '2026-04-30T00:00:00.000Z', state: 'requested' } }
const disputed: Registration = { ...noRegistration, dispute: { ...noDispute, openedAt: '2026-04-30T00:00:00.000Z', reason: 'Ours', state: 'open' } }

describe('what people do with a registration', () => {
  it.each<[string, Registration, AskedRegistration, typeof staff, object | string]>([
    ['a partner asks', noRegistration, { status: 'pending' }, partner, { requestedAt: now.toISOString(), status: 'pending' }],
    ['a partner takes it back', pending, { status: 'none' }, partner, { requestedAt: null, status: 'none' }],
    ['a partner does not decide', pending, { status: 'approved' }, partner, 'DEAL_REGISTRATION_BY_STAFF'],
    ['staff approve for the days of the type', pending, { status: 'approved' }, staff, { decidedBy: 'Max', protectedUntil: '2026-07-30T10:00:00.000Z', status: 'approved' }],
    ['staff approve what was never asked for', noRegistration, { status: 'approved' }, staff, { requestedAt: now.toISOString(), status: 'approved' }],
    ['staff reject with a reason', pending, { reason: ' Ours ', status: 'rejected' }, staff, { protectedUntil: null, reason: 'Ours', status: 'rejected' }],
    ['staff reject not without one', pending, { reason: ' ', status: 'rejected' }, staff, 'DEAL_REASON_REQUIRED'],
    ['nobody lets it run out', approved, { status: 'expired' }, staff, 'DEAL_REGISTRATION_STEP'],
    ['an approved one is not asked for again', approved, { status: 'pending' }, partner, 'DEAL_REGISTRATION_STEP'],
    ['a rejected one may be', { ...pending, reason: 'No', status: 'rejected' }, { status: 'pending' }, partner, { reason: null, status: 'pending' }],
    ['a partner asks for more time', approved, { extension: { reason: 'Board', state: 'requested' } }, partner, { extension: { ...noExtension, reason: 'Board', requestedAt: now.toISOString(), state: 'requested' } }],
    ['not without saying why', approved, { extension: { state: 'requested' } }, partner, 'DEAL_REASON_REQUIRED'],
    ['not before it is approved', pending, { extension: { reason: 'x', state: 'requested' } }, partner, 'DEAL_EXTENSION_REFUSED'],
    ['staff grant it from the end of the protection on', asked, { extension: { state: 'granted' } }, staff, { protectedUntil: '2026-08-08T00:00:00.000Z', remindedAt: null }],
    ['a partner does not grant it', asked, { extension: { state: 'granted' } }, partner, 'DEAL_REGISTRATION_BY_STAFF'],
    ['staff refuse with an answer', asked, { extension: { answer: 'No', state: 'refused' } }, staff, { protectedUntil: asked.protectedUntil }],
    ['staff refuse not without one', asked, { extension: { state: 'refused' } }, staff, 'DEAL_REASON_REQUIRED'],
    ['staff grant nothing that was not asked for', approved, { extension: { state: 'granted' } }, staff, 'DEAL_EXTENSION_NOT_OPEN'],
    ['a partner objects', noRegistration, { dispute: { reason: 'Ours', state: 'open' } }, partner, { dispute: { ...noDispute, openedAt: now.toISOString(), reason: 'Ours', state: 'open' } }],
    ['not while the customer is its own', approved, { dispute: { reason: 'Ours', state: 'open' } }, partner, 'DEAL_DISPUTE_REFUSED'],
    ['staff uphold and approve in one step', disputed, { dispute: { answer: 'Right', state: 'upheld' }, status: 'approved' }, staff, { protectedUntil: '2026-07-30T10:00:00.000Z', status: 'approved' }],
    ['staff dismiss with an answer', disputed, { dispute: { answer: 'No', state: 'dismissed' } }, staff, { status: 'none' }],
    ['a partner does not dismiss', disputed, { dispute: { answer: 'No', state: 'dismissed' } }, partner, 'DEAL_REGISTRATION_BY_STAFF'],
    ['nothing is decided twice', { ...disputed, dispute: { ...disputed.dispute, state: 'dismissed' } }, { dispute: { state: 'upheld' } }, staff, 'DEAL_DISPUTE_NOT_OPEN'],
    ['what was not asked for stays', approved, {}, partner, approved],
  ])('%s', (_title, before, wanted, who, result) => {
    const settled = settleRegistration(before, wanted, who)
    expect(settled).toEqual(typeof result === 'string' ? result : expect.objectContaining(result))
  })
})
