import type pg from 'pg'

import { demoPartnerNames } from '../../src/seed/content/partners.js'

/** Partners whose deals are closed: enough that sixteen people rarely close deals of one partner at the same moment. */
const partners = 40

/** What the bench closes. `gold` partners earn by bands in two parts, so their deals wait for one another; the others earn a share. */
export type OpenDeal = { id: string; isGold: boolean; partner: string }

const addPartners = `
  insert into partners (id, name, partner_type_id, tier_id, stage_id, manager_id, country, status)
  select uuidv7(), 'Bench closing ' || lpad(n::text, 3, '0'), p.partner_type_id, case when n % 2 = 0 then gold.id else p.tier_id end, p.stage_id, p.manager_id, 'DE', 'active'
  from partners p join tiers gold on gold.rank = 30, generate_series(1, ${partners}) n where p.name = '${demoPartnerNames.reseller}'`

/** Two people each, who get mails as everybody does who did not choose otherwise. */
const addPeople = `
  insert into partner_users (id, name, email, partner_id, role, status, locale, hash, salt)
  select uuidv7(), part || ' of ' || p.name, part || '@' || replace(lower(p.name), ' ', '-') || '.example', p.id, part::enum_partner_users_role, 'active', 'en', u.hash, u.salt
  from partners p cross join unnest(array['admin', 'member']) part cross join partner_users u
  where p.name like 'Bench closing %' and u.email = 'partner@reseller.demo.test'`

const addDeals = (count: number): string => `
  with numbered as (select p.id, p.partner_type_id, u.id as member, row_number() over (order by p.name) - 1 as place
    from partners p join partner_users u on u.partner_id = p.id and u.role = 'member' where p.name like 'Bench closing %')
  insert into deals (id, name, customer_company, customer_country, amount, currency, partner_id, submitted_by_id, stage_id, phase, hidden_from_distributor, customer_key)
  select uuidv7(), 'Closing ' || n, 'Customer ' || n, 'DE', 100000 + n % 977 * 100, 'EUR', numbered.id, member,
    (select s.id from deal_stages s where s.partner_type_id = numbered.partner_type_id and s.phase = 'open' order by s."order" desc limit 1), 'open', false, 'customer' || n
  from generate_series(0, ${count - 1}) n join numbered on numbered.place = n % ${partners}`

const readDeals = `select d.id::text, d.partner_id::text as partner, t.rank = 30 as "isGold" from deals d join partners p on p.id = d.partner_id join tiers t on t.id = p.tier_id
  where d.phase = 'open' and d.name like 'Closing %' order by d.id`

/** Puts open deals of partners of their own into the demo company. */
export const fillOpenDeals = async (client: pg.Client, count: number): Promise<OpenDeal[]> => {
  await client.query('begin')
  const { rowCount } = await client.query(`select 1 from partners where name like 'Bench closing %' limit 1`)
  for (const statement of [...(rowCount === 0 ? [addPartners, addPeople] : []), addDeals(count)]) {
    await client.query(statement)
  }
  await client.query('commit')
  await client.query('vacuum analyze')
  return (await client.query<OpenDeal>(readDeals)).rows
}
