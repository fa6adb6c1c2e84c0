import type pg from 'pg'

import { demoPartnerNames } from '../../src/seed/content/partners.js'

/** What is measured in: a partner among many, and one with a statement of ten thousand lines. */
export const ledgerSize = { deals: 1_000_000, entries: 3_000_000, partners: 5_000, statementLines: 10_000 } as const

/** Who signs in to look: of a partner as most are, and of the largest one. */
export const ledgerLogins = { large: 'ledger-large@demo.test', usual: 'ledger-usual@demo.test' } as const

/** Every so many deals one goes to the largest partner; prime to the other shares, so that it wins as often as everybody. */
const largeEvery = 149

const addPartners = `
  insert into partners (id, name, partner_type_id, tier_id, stage_id, manager_id, country, status)
  select uuidv7(), 'Bench ledger ' || lpad(n::text, 5, '0'), p.partner_type_id, p.tier_id, p.stage_id, p.manager_id, 'DE', 'active'
  from partners p, generate_series(0, ${ledgerSize.partners - 1}) n where p.name = '${demoPartnerNames.reseller}'`

const addPerson = (email: string, partner: string): string => `
  insert into partner_users (id, name, email, partner_id, role, status, locale, mail_notifications, hash, salt)
  select uuidv7(), 'Ledger person', '${email}', p.id, 'admin', 'active', 'en', 'off', u.hash, u.salt
  from partners p, partner_users u where p.name = '${partner}' and u.email = 'partner@reseller.demo.test'`

const numberPartners = `create temporary table numbered on commit drop as
  select id, partner_type_id, row_number() over (order by name) - 1 as place from partners where name like 'Bench ledger %'`

/** Four of five deals are won; they go round the partners, so that those of one lie all over the table and the time. */
const numberDeals = `create temporary table numbered_deals on commit drop as
  select n, uuidv7() as id, p.id as partner, p.partner_type_id, n % 5 <> 0 as is_won, 100000 + n % 977 * 100 as amount, now() - interval '540 days' * (1 - n::float / ${ledgerSize.deals}) as at, uuidv7() as accrual, uuidv7() as release
  from generate_series(0, ${ledgerSize.deals - 1}) n
  join numbered p on p.place = case when n % ${largeEvery} < 1 then 0 else 1 + n % ${ledgerSize.partners - 1} end`

const addDeals = `
  insert into deals (id, name, customer_company, customer_country, amount, currency, partner_id, stage_id, phase, closed_at, hidden_from_distributor, customer_key, created_at, updated_at)
  select d.id, 'Sold ' || n, 'Customer ' || n, 'DE', amount, 'EUR', partner, s.id, s.phase, case when is_won then least(at + interval '20 days', now()) end, false, 'ledger' || n, at, at
  from numbered_deals d join lateral (select id, phase from deal_stages s where s.partner_type_id = d.partner_type_id and s.phase = case when is_won then 'won' else 'open' end::enum_deal_stages_phase order by s."order" limit 1) s0 on true
  cross join lateral (select s0.id, s0.phase::text::enum_deals_phase as phase) s order by n`

/** A tenth of a deal, held for thirty days: one in eight still is. */
const addTransactions = `
  with plan as (select id from commission_plans where status = 'active' order by name limit 1)
  insert into ledger_transactions (id, kind, partner_id, currency, occurred_at, deal_id, plan_id, line, release_at, accrual_id, key, trace)
  select d.accrual, 'accrual'::enum_ledger_transactions_kind, partner, 'EUR', least(at + interval '20 days', now()), d.id, plan.id, 'margin', at + interval '50 days', null, 'accrual:' || d.id || ':1', '{"labels": {"de": "Provision", "en": "Commission"}}'::jsonb
  from numbered_deals d cross join plan where is_won
  union all
  select d.release, 'release'::enum_ledger_transactions_kind, partner, 'EUR', least(at + interval '50 days', now()), d.id, plan.id, 'margin', null, d.accrual, 'release:' || d.accrual, null::jsonb
  from numbered_deals d cross join plan where is_won and n % 8 <> 1`

const side = (transaction: string, kind: string, account: string, sign: '' | '-', days: number, where: string): string =>
  `select uuidv7(), ${transaction}, '${account}'::enum_ledger_entries_account, partner, 'EUR', ${sign}(amount / 10), least(at + interval '${days} days', now()), '${kind}'::enum_ledger_entries_kind from numbered_deals where ${where}`

const addEntries = `insert into ledger_entries (id, transaction_id, account, partner_id, currency, amount, occurred_at, kind)
  ${[side('accrual', 'accrual', 'pending', '', 20, 'is_won'), side('accrual', 'accrual', 'expense', '-', 20, 'is_won'), side('release', 'release', 'available', '', 50, 'is_won and n % 8 <> 1'), side('release', 'release', 'pending', '-', 50, 'is_won and n % 8 <> 1')].join('\n  union all ')}`

const addHolds = `insert into portal_ledger_holds (accrual_id, release_at, partner_id, currency)
  select accrual, at + interval '600 days', partner, 'EUR' from numbered_deals where is_won and n % 8 = 1`

const filled = ['deals', 'ledger_transactions', 'ledger_entries'] as const

/** Takes away the indexes that guard nothing; answers how to make them again. Keeping them up to date row by row takes many times as long. */
const dropIndexes = async (client: pg.Client): Promise<string[]> => {
  const { rows } = await client.query<{ made: string; name: string }>(
    'select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made from pg_index i where i.indrelid = any($1::regclass[]) and not i.indisunique',
    [filled],
  )
  for (const { name } of rows) {
    await client.query(`drop index ${name}`)
  }
  return rows.map(({ made }) => made)
}

/**
 * A million deals and what they earned. No portal runs meanwhile. The guards of the ledger look at every row by itself, which takes an hour: they are passed over here, and what they would
 * have refused is asked afterwards in one go. Answers how many deals and entries there are.
 */
export const fillLedger = async (client: pg.Client): Promise<{ deals: number; entries: number }> => {
  await client.query('begin')
  await client.query(`set local session_replication_role = replica; set local synchronous_commit = off; set local work_mem = '256MB'; set local maintenance_work_mem = '512MB'`)
  const indexes = await dropIndexes(client)
  for (const statement of [addPartners, addPerson(ledgerLogins.large, 'Bench ledger 00000'), addPerson(ledgerLogins.usual, 'Bench ledger 00007'), numberPartners, numberDeals, addDeals, addTransactions, addEntries, addHolds, ...indexes]) {
    await client.query(statement)
  }
  const { rowCount } = await client.query('select transaction_id from ledger_entries group by transaction_id, currency having sum(amount) <> 0 or count(*) < 2 limit 1')
  if (rowCount !== 0) {
    throw new Error('The ledger of the bench does not add up.')
  }
  await client.query('commit')
  await client.query('vacuum analyze')
  const { rows } = await client.query<{ deals: string; entries: string }>('select (select count(*) from deals) as deals, (select count(*) from ledger_entries) as entries')
  return { deals: Number(rows[0]?.deals), entries: Number(rows[0]?.entries) }
}
