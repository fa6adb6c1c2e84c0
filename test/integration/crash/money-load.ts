import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

import type { Answer, CrashSite } from './crash-site.js'

/** Who works with money while things go wrong: a member of staff who closes deals, and two people of finance. */
export type MoneyPeople = { approver: string; closer: string; maker: string }

/** Closing and paying under way. `more` resolves after so many further closed deals and one more payout that is paid. */
export type MoneyLoad = { more: (deals: number) => Promise<void>; stop: () => Promise<{ closed: string[]; paid: string[]; retries: number }> }

type Ask = { as: string; body?: object; path: string; verb: 'PATCH' | 'POST' }

/** Signs in a member of staff and two of finance, and lets every deal earn ten percent at once. */
export const openMoney = async (site: CrashSite): Promise<MoneyPeople & { partner: string; won: string }> => {
  const [closer, maker, approver] = await Promise.all(['staff', 'fay', 'flo'].map((name) => site.signIn('users', `${name}@vendor.test`)))
  const people = { approver: approver ?? '', closer: closer ?? '', maker: maker ?? '' }
  const rule = { blockType: 'share-rule', holdDays: 0, label: 'Margin', payee: 'partner', percent: 10, timing: { kind: 'once' } }
  const plan = await site.call('POST', '/api/commission-plans', { body: { effectiveFrom: '2020-01-01T00:00:00.000Z', name: 'Plan', rules: [rule] }, cookie: people.maker })
  const { status } = await site.call('POST', `/api/commission-plans/${(plan.body.doc as { id: string }).id}/activate`, { cookie: people.maker })
  if (status !== 200) {
    throw new Error(`The plan was not activated: ${status}`)
  }
  const [row] = await site.query<{ partner: string; won: string }>(`select p.id::text as partner, s.id::text as won from partners p join deal_stages s on s.partner_type_id = p.partner_type_id and s.phase = 'won' limit 1`)
  return { ...people, partner: row?.partner ?? '', won: row?.won ?? '' }
}

/**
 * Eight people close deals, and finance collects, checks and pays what they earned, until `stop`. A request without a good answer is sent again with the
 * same idempotency key, as a careful client does, until it is acknowledged.
 */
export const startMoneyLoad = (site: CrashSite, { approver, closer, maker, partner, won }: Awaited<ReturnType<typeof openMoney>>): MoneyLoad => {
  let isStopping = false
  let retries = 0
  const closed: string[] = []
  const paid: string[] = []
  const insist = async ({ as, body, path, verb }: Ask): Promise<Answer> => {
    const key = randomUUID()
    for (const deadline = Date.now() + 240_000; Date.now() < deadline; retries += 1) {
      const answer = await site.call(verb, path, { body, cookie: as, key }).catch(() => null)
      const isNothingToPay = (answer?.body.errors as { code?: string }[] | undefined)?.[0]?.code === 'PAYOUT_NOTHING'
      if (answer && (answer.status < 400 || isNothingToPay)) {
        return answer
      }
      // While the database is away the session cannot be looked up, so a refusal is not final either.
      if (answer && answer.status < 500 && ![401, 403, 409].includes(answer.status)) {
        throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
      }
      await pause(100)
    }
    throw new Error(`${path} was not acknowledged in time.`)
  }
  const close = async (person: number): Promise<void> => {
    for (let count = 0; !isStopping; count += 1) {
      const name = `Deal ${person} ${count} ${randomUUID()}`
      const made = await insist({ as: closer, body: { amount: 100_000, currency: 'EUR', customer: { company: name }, name, partner }, path: '/api/deals', verb: 'POST' })
      const { id } = made.body.doc as { id: string }
      await insist({ as: closer, body: { stage: won }, path: `/api/deals/${id}`, verb: 'PATCH' })
      closed.push(id)
    }
  }
  const pay = async (): Promise<void> => {
    while (!isStopping) {
      const { body } = await insist({ as: maker, body: { currency: 'EUR', partner }, path: '/api/payouts/collect', verb: 'POST' })
      const [payout] = (body.docs ?? []) as { id: string }[]
      if (!payout) {
        await pause(50)
        continue
      }
      const step = (as: string, name: string, more: object = {}) => insist({ as, body: more, path: `/api/payouts/${payout.id}/${name}`, verb: 'POST' })
      await step(maker, 'submit')
      await step(approver, 'approve')
      await step(maker, 'mark-paid', { reference: 'RF18' })
      paid.push(payout.id)
    }
  }
  const working = Promise.all([...Array.from({ length: 8 }, (_each, person) => close(person)), pay()])
  // Whoever waits for more hears of it; without a listener of its own it would end the process before that.
  let trouble: unknown
  working.catch((error: unknown) => (trouble = error))
  return {
    more: async (deals) => {
      const goal = { closed: closed.length + deals, paid: paid.length + 1 }
      for (const began = Date.now(); (closed.length < goal.closed || paid.length < goal.paid) && !trouble && Date.now() - began < 120_000; ) {
        await pause(20)
      }
    },
    stop: async () => {
      isStopping = true
      await working
      return { closed, paid, retries }
    },
  }
}

const problems = {
  'deals that earned other than once': `select d.id::text as what from deals d where d.phase = 'won' and 1 <> (select count(*) from ledger_transactions t where t.deal_id = d.id and t.kind = 'accrual')`,
  'deals whose share was released twice': `select deal_id::text as what from ledger_transactions where kind = 'release' group by deal_id having count(*) > 1`,
  'currencies that do not add up': `select currency as what from ledger_entries group by currency having sum(amount) <> 0`,
  'transactions that do not add up': `select transaction_id::text as what from ledger_entries group by transaction_id having sum(amount) <> 0`,
  'payouts that are paid other than once': `select p.id::text as what from payouts p where p.status = 'paid' and p.amount <> (select coalesce(sum(e.amount), 0) from ledger_transactions t join ledger_entries e on e.transaction_id = t.id and e.account = 'paid' where t.payout_id = p.id)`,
  'money on its way that is in no payout': `select 'clearing' as what where (select coalesce(sum(amount), 0) from ledger_entries where account = 'clearing') <> (select coalesce(sum(amount), 0) from payouts where status not in ('paid', 'failed', 'cancelled'))`,
  'lines that stand in two payouts': `select transaction_id::text as what from portal_payout_lines where state = 'held' group by transaction_id having count(*) > 1`,
  'deals of which somebody was told other than once': `select d.id::text as what from deals d cross join unnest(array['deal.won', 'commission.accrued']) event where d.phase = 'won' and 1 <> (select count(*) from notifications n join notifications_rels r on r.parent_id = n.id where r.deals_id = d.id and n.event = event.event)`,
  'payouts of which somebody was told twice': `select r.payouts_id::text as what from notifications n join notifications_rels r on r.parent_id = n.id where r.payouts_id is not null group by r.payouts_id, n.event, coalesce(n.recipient_id, n.staff_recipient_id) having count(*) > 1`,
  'mails other than one for each notification': `select n.id::text as what from notifications n where 1 <> (select count(*) from portal_deliveries d where d.notification_id = n.id) or 1 <> (select count(*) from payload_jobs j where j.input ->> 'delivery' in (select d.id::text from portal_deliveries d where d.notification_id = n.id))`,
} as const

/** What does not fit, by what is wrong: nothing, it should say. */
export const findTrouble = async (site: CrashSite, { closed, paid }: { closed: readonly string[]; paid: readonly string[] }): Promise<Record<string, number>> => {
  const list = (ids: readonly string[]): string => `array[${ids.map((id) => `'${id}'`).join(', ')}]::uuid[]`
  const lost = {
    'acknowledged deals that are not won': `select id::text as what from unnest(${list(closed)}) as id where not exists (select 1 from deals d where d.id = id and d.phase = 'won')`,
    'acknowledged payouts that are not paid': `select id::text as what from unnest(${list(paid)}) as id where not exists (select 1 from payouts p where p.id = id and p.status = 'paid')`,
  }
  const found: [string, number][] = []
  for (const [name, text] of Object.entries({ ...lost, ...problems })) {
    const rows = await site.query(text)
    if (rows.length > 0) {
      found.push([name, rows.length])
    }
  }
  return Object.fromEntries(found)
}
