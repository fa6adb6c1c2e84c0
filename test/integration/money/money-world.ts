import { createLocalReq, type PayloadRequest } from 'payload'

import { inTransaction } from '../../../src/database/in-transaction.js'
import { settleDeal } from '../../../src/ledger/settle-deal.js'
import type { SettledDeal, SettleReason } from '../../../src/ledger/settled-deal.js'
import { newId } from '../../../src/notifications/new-id.js'
import type { SignedIn } from '../../support/start-payload.js'
import { rowsOf, startWorld, type World } from '../sales/sales-world.js'

/** The network of the sales tests, with three people of finance. */
export type MoneyWorld = World & { finance: Record<'fay' | 'finn' | 'flo', SignedIn> }

/** Starts the portal with its partners and a finance department. */
export const startMoneyWorld = async (): Promise<MoneyWorld> => {
  const world = await startWorld()
  const password = 'a long enough password'
  for (const name of ['Fay', 'Finn', 'Flo']) {
    await world.payload.create({ collection: 'users' as never, data: { email: `${name.toLowerCase()}@vendor.test`, name, password, role: 'finance' } as never, overrideAccess: true })
  }
  const signIn = (name: string) => world.signIn('users', `${name}@vendor.test`, password)
  return { ...world, finance: { fay: await signIn('fay'), finn: await signIn('finn'), flo: await signIn('flo') } }
}

/** A rule that gives ten percent after thirty days. */
export const tenPercent = { blockType: 'share-rule', holdDays: 30, label: 'Reseller margin', payee: 'partner', percent: 10, timing: { kind: 'once' } }

/** Makes and activates a plan through REST, as finance does. */
export const activePlan = async (world: MoneyWorld, plan: Record<string, unknown> = {}): Promise<string> => {
  const data = { effectiveFrom: '2020-01-01T00:00:00.000Z', name: 'Reseller plan', rules: [tenPercent], ...plan }
  const made = await world.rest<{ doc: { id: string } }>('POST', '/api/commission-plans', { as: world.finance.fay, body: data })
  const answer = await world.rest('POST', `/api/commission-plans/${made.body.doc?.id}/activate`, { as: world.finance.fay })
  if (answer.status !== 200) {
    throw new Error(`${made.status} ${made.text} ${answer.status} ${answer.text}`)
  }
  return made.body.doc.id
}

/** A deal of Acme as the ledger sees it. */
export const aDeal = (world: MoneyWorld, deal: Partial<SettledDeal> = {}): SettledDeal => ({
  amount: 1_000_000,
  closedAt: null,
  currency: 'EUR',
  fields: {},
  hiddenFromDistributor: false,
  id: newId(),
  name: 'Globex rollout',
  partner: world.ids.acme,
  phase: 'open',
  submittedBy: world.ids.acmeMember,
  ...deal,
})

/** Stores a deal as it is now and settles it, in one transaction, as the hooks of deals do. */
export const settle = async (world: Pick<MoneyWorld, 'payload'>, deal: SettledDeal, reason: SettleReason = deal.phase === 'won' ? 'won' : 'changed'): Promise<void> => {
  const req: PayloadRequest = await createLocalReq({}, world.payload)
  await inTransaction(req, async () => {
    const { sqlOf } = await import('../../../src/database/sql.js')
    await sqlOf(req)(
      `insert into deals (id, name, customer_company, amount, currency, partner_id, submitted_by_id, phase, closed_at, hidden_from_distributor)
       values ($1::uuid, $2, 'Globex', $3, $4::enum_deals_currency, $5::uuid, $6::uuid, $7::enum_deals_phase, $8::timestamptz, $9)
       on conflict (id) do update set amount = excluded.amount, currency = excluded.currency, partner_id = excluded.partner_id, phase = excluded.phase, closed_at = excluded.closed_at`,
      [deal.id, deal.name, deal.amount, deal.currency, deal.partner, deal.submittedBy, deal.phase, deal.closedAt, deal.hiddenFromDistributor],
    )
    await settleDeal({ deal, reason, req })
  })
}

/** Stores and settles a deal that has just been won. */
export const winDeal = async (world: MoneyWorld, deal: Partial<SettledDeal> = {}): Promise<SettledDeal> => {
  const won = aDeal(world, { closedAt: new Date().toISOString(), phase: 'won', ...deal })
  await settle(world, won)
  return won
}

/** What stands on the accounts of a partner. */
export const balancesOf = async (world: Pick<MoneyWorld, 'payload'>, partner: string, currency = 'EUR'): Promise<Record<string, number>> => {
  const rows = await rowsOf<{ account: string; sum: string }>(world, `select account::text, sum(amount) as sum from ledger_entries where partner_id = $1 and currency = $2 group by account`, [partner, currency])
  return Object.fromEntries(rows.filter(({ sum }) => Number(sum) !== 0).map(({ account, sum }) => [account, Number(sum)]))
}

/** The transactions of a deal, oldest first. */
export const transactionsOf = (world: Pick<MoneyWorld, 'payload'>, deal: string) =>
  rowsOf<{ amount: string; id: string; kind: string; line: string; plan_id: string; trace: Record<string, unknown> }>(
    world,
    `select t.id::text, t.kind::text, t.line, t.plan_id::text, t.trace, (select max(e.amount) from ledger_entries e where e.transaction_id = t.id) as amount from ledger_transactions t where t.deal_id = $1 order by t.occurred_at, t.id`,
    [deal],
  )

/** Ends every hold now. */
export const endHolds = (world: Pick<MoneyWorld, 'payload'>) => rowsOf(world, `update portal_ledger_holds set release_at = now() - interval '1 minute'`)
