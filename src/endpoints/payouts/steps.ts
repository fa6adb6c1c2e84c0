import type { Endpoint, PayloadRequest } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import { asViewer, sqlOf } from '../../database/doors.js'
import { inTransaction } from '../../database/in-transaction.js'
import { type PayoutStep, payoutSteps } from '../../domain/ledger/payout-steps.js'
import { collectPayout, duePayouts, isWorthPaying } from '../../ledger/payouts/collect.js'
import { detachLine } from '../../ledger/payouts/detach-line.js'
import { movePayout, type StepDetail } from '../../ledger/payouts/move-payout.js'
import { amountText } from '../../translations/commissions/statement-text.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { requireFinance } from '../ledger/open-payments.js'
import { readCurrency, readDay, readPartner, readReason, readReference } from '../ledger/read-money-input.js'

type Body = Record<string, unknown>

const read = (req: PayloadRequest, id: string): Promise<unknown> => asViewer(req).findByID({ collection: slugs.payouts, id })

const collect = async (req: PayloadRequest, body: Body): Promise<Response> => {
  const viewer = await requireFinance(req)
  const partner = body.partner === undefined ? null : await readPartner(req, body.partner)
  const currency = body.currency === undefined ? null : await readCurrency(req, body.currency)
  const answer = await inTransaction(req, async () => {
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
  return Response.json(answer, { status: 201 })
}

/** What each step asks for beside the payout. */
const details: Readonly<Record<PayoutStep, (req: PayloadRequest, body: Body) => Promise<StepDetail>>> = {
  approve: async () => ({}),
  cancel: async (req, { reason }) => ({ reason: await readReason(req, reason) }),
  fail: async (req, { reason }) => ({ reason: await readReason(req, reason) }),
  'mark-paid': async (req, { reference }) => ({ reference: await readReference(req, reference) }),
  schedule: async (req, { day }) => ({ day: await readDay(req, day) }),
  'send-back': async (req, { reason }) => ({ reason: await readReason(req, reason) }),
  submit: async () => ({}),
}

const move = async (req: PayloadRequest, step: PayoutStep, body: Body): Promise<Response> => {
  const viewer = await requireFinance(req)
  const detail = await details[step](req, body)
  const doc = await inTransaction(req, async () => read(req, (await movePayout(req, step, viewer, detail)).id))
  return Response.json({ doc })
}

const detach = async (req: PayloadRequest, { transaction }: Body): Promise<Response> => {
  const viewer = await requireFinance(req)
  const doc = await inTransaction(req, async () => {
    await detachLine(req, viewer, transaction)
    return read(req, String(req.routeParams?.id))
  })
  return Response.json({ doc })
}

/**
 * `POST /api/payouts/collect {partner?, currency?}` makes drafts of what is available; `/:id/detach {transaction}` takes a line out of one;
 * `/:id/submit`, `/send-back`, `/approve`, `/schedule`, `/mark-paid`, `/fail` and `/cancel` move one on. All of it finance's; all take an Idempotency-Key.
 */
export const payoutStepEndpoints: Endpoint[] = [
  ownEndpoint({ handler: collect, method: 'post', path: '/collect' }),
  ownEndpoint({ handler: detach, method: 'post', path: '/:id/detach' }),
  ...payoutSteps.map((step) => ownEndpoint({ handler: (req, body) => move(req, step, body), method: 'post', path: `/:id/${step}` })),
]
