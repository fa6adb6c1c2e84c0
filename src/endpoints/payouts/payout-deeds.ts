import type { PayloadRequest } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import type { CollectedPayouts, Payout } from '../../client/money.js'
import { asViewer, sqlOf } from '../../database/doors.js'
import { inTransaction } from '../../database/in-transaction.js'
import type { PayoutStep } from '../../domain/ledger/payout-steps.js'
import { collectPayout, duePayouts, isWorthPaying } from '../../ledger/payouts/collect.js'
import { detachLine } from '../../ledger/payouts/detach-line.js'
import { movePayout, type StepDetail } from '../../ledger/payouts/move-payout.js'
import { amountText } from '../../translations/commissions/statement-text.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { requireFinance } from '../ledger/open-payments.js'
import { readCurrency, readDay, readPartner, readReason, readReference } from '../ledger/read-money-input.js'

/** What a deed asks for beside the payout, before anything of it is believed. */
export type PayoutAsked = Record<string, unknown>

const read = (req: PayloadRequest, id: string): Promise<Payout> => asViewer(req).findByID<Payout>({ collection: slugs.payouts, depth: 0, id })

/** Makes drafts of what is available, for one partner and currency or for all that are worth it: also what GraphQL's `collectPayouts` does. */
export const collectPayouts = async (req: PayloadRequest, asked: PayoutAsked): Promise<CollectedPayouts> => {
  const viewer = await requireFinance(req)
  const partner = asked.partner === undefined ? null : await readPartner(req, asked.partner)
  const currency = asked.currency === undefined ? null : await readCurrency(req, asked.currency)
  return inTransaction(req, async () => {
    const due = await duePayouts(sqlOf(req), { currency, partner: partner?.id ?? null })
    const ids: string[] = []
    for (const each of due.filter(isWorthPaying)) {
      const id = await collectPayout(req, each, viewer.id)
      ids.push(...(id === null ? [] : [id]))
    }
    const [skipped] = due
    if (ids.length === 0 && partner && currency) {
      const money = (amount: number): string => amountText(languageOf(viewer, req), amount, currency)
      throw await (skipped && skipped.available > 0 ? refusal(req, 'PAYOUT_BELOW_MINIMUM', { available: money(skipped.available), minimum: money(Math.max(1, skipped.minimum)) }) : refusal(req, 'PAYOUT_NOTHING'))
    }
    return { docs: await Promise.all(ids.map((id) => read(req, id))), skipped: due.filter((each) => !isWorthPaying(each)) }
  })
}

/** What each step asks for beside the payout. */
const details: Readonly<Record<PayoutStep, (req: PayloadRequest, asked: PayoutAsked) => Promise<StepDetail>>> = {
  approve: async () => ({}),
  cancel: async (req, { reason }) => ({ reason: await readReason(req, reason) }),
  fail: async (req, { reason }) => ({ reason: await readReason(req, reason) }),
  'mark-paid': async (req, { reference }) => ({ reference: await readReference(req, reference) }),
  schedule: async (req, { day }) => ({ day: await readDay(req, day) }),
  'send-back': async (req, { reason }) => ({ reason: await readReason(req, reason) }),
  submit: async () => ({}),
}

/** Takes a payout one step further: also what GraphQL's `approvePayout` and its like do. */
export const takePayoutStep = async (req: PayloadRequest, id: string, step: PayoutStep, asked: PayoutAsked): Promise<Payout> => {
  const viewer = await requireFinance(req)
  const detail = await details[step](req, asked)
  return inTransaction(req, async () => read(req, (await movePayout(req, { id, step }, viewer, detail)).id))
}

/** Takes a line out of a draft: also what GraphQL's `detachPayoutLine` does. */
export const detachPayoutLine = async (req: PayloadRequest, id: string, { transaction }: PayoutAsked): Promise<Payout> => {
  const viewer = await requireFinance(req)
  return inTransaction(req, async () => {
    await detachLine(req, id, viewer, transaction)
    return read(req, id)
  })
}
