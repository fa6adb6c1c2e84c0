import type pg from 'pg'

import { demoPartnerNames } from '../../src/seed/content/partners.js'
import type { DataSet } from './settings.js'

/** The partner whose people measure: it has as many leads as every other one, spread over all of the time. */
export const measuredPartner = 'Bench partner 00007'
export const measuredLogin = 'bench@reseller.demo.test'

const addPartners = (count: number): string => `
  insert into partners (id, name, partner_type_id, tier_id, stage_id, manager_id, country, status)
  select uuidv7(), 'Bench partner ' || lpad(n::text, 5, '0'), p.partner_type_id, p.tier_id, p.stage_id, p.manager_id, 'DE', 'active'
  from partners p, generate_series(1, ${count}) n where p.name = '${demoPartnerNames.reseller}'`

const addPerson = `
  insert into partner_users (id, name, email, partner_id, role, status, locale, mail_notifications, hash, salt)
  select uuidv7(), 'Bench person', '${measuredLogin}', p.id, 'admin', 'active', 'en', 'off', u.hash, u.salt
  from partners p, partner_users u where p.name = '${measuredPartner}' and u.email = 'partner@reseller.demo.test'`

/** Leads go round the partners, so that those of one partner are spread over the whole table and the whole year. */
const addLeads = (leads: number, partners: number): string => `
  with numbered as (select id, row_number() over (order by name) - 1 as place from partners where name like 'Bench partner %')
  insert into leads (id, company, first_name, last_name, email, country, source, message, partner_id, status, outcome, closed_at, assignment_state, created_at, updated_at)
  select uuidv7(), 'Company ' || n, 'First ' || n % 97, 'Last ' || n % 89, 'person' || n || '@company' || n || '.example', 'DE',
    (array['referral', 'conference', 'website', 'webinar'])[1 + n % 4]::enum_leads_source, 'Wants to hear more about lead ' || n || '.',
    numbered.id, status::enum_leads_status, case when status = 'closed' then (array['won', 'lost', 'disqualified'])[1 + n % 3]::enum_leads_outcome end,
    case when status = 'closed' then at + interval '20 days' end, 'none', at, at
  from generate_series(0, ${leads - 1}) n
  join numbered on numbered.place = n % ${partners}
  cross join lateral (select now() - interval '360 days' * (1 - n::float / ${leads}) as at, (array['new', 'qualified', 'demo', 'proposal', 'closed'])[1 + (n / ${partners}) % 5] as status) of_lead
  order by n`

const addActivities = `
  with written as (
    insert into activities (id, action, actor_name, record_title, partner_id, "from", "to", is_internal, created_at, updated_at)
    select uuidv7(), 'lead.moved', 'Bench', l.company, l.partner_id, 'new', 'qualified', false, l.created_at, l.created_at
    from leads l join partners p on p.id = l.partner_id and p.name like 'Bench partner %' where hashtext(l.id::text) % 5 = 0
    returning id, partner_id, record_title)
  insert into activities_rels (parent_id, path, leads_id)
  select w.id, 'record', l.id from written w join leads l on l.partner_id = w.partner_id and l.company = w.record_title`

/** Leads with names as people search them: common words, rare ones, umlauts. Half of them are the measured partner's. */
const addSearchedLeads = (leads: number): string => `
  with own as (select id from partners where name = '${measuredPartner}'),
    others as (select id, row_number() over (order by name) - 1 as place from partners where name like 'Bench partner %')
  insert into leads (id, company, first_name, last_name, email, country, source, partner_id, status, assignment_state, created_at, updated_at)
  select uuidv7(), (array['Ostermoor', 'Harbour', 'Nordwind', 'Aldermere', 'Müller', 'Globex', 'Cedar', 'Falcon', 'Bright', 'Terra'])[1 + n % 10]
      || ' ' || (array['Cold Storage', 'Logistics', 'Yard', 'Trading', 'Foods', 'Systems', 'Works'])[1 + n % 7] || ' ' || n,
    (array['Jonas', 'Maria', 'Ali', 'Chloé', 'Sven'])[1 + n % 5], 'Name ' || n % 997, 'person' || n || '@searched' || n % 500 || '.example', 'DE', 'website',
    case when n % 2 = 0 then own.id else others.id end, 'new', 'none', now() - n * interval '1 minute', now() - n * interval '1 minute'
  from generate_series(1, ${leads}) n cross join own join others on others.place = n % (select count(*) from others)`

/** Adds leads for the search to a data set that is in place. */
export const addLeadsToSearch = async (client: pg.Client, leads: number): Promise<void> => {
  await client.query('begin')
  await client.query(`select set_config('portal.backdating', 'on', true)`)
  await client.query(addSearchedLeads(leads))
  await client.query('commit')
  await client.query('vacuum analyze leads')
}

/** Adds the partners and leads of a data set to the demo company, with few statements; and lets Postgres look at what it has. */
export const fillDatabase = async (client: pg.Client, { leads, partners }: DataSet): Promise<void> => {
  await client.query('begin')
  await client.query(`set local synchronous_commit = off`)
  await client.query(`select set_config('portal.backdating', 'on', true)`)
  for (const statement of [addPartners(partners), addPerson, addLeads(leads, partners), addActivities]) {
    await client.query(statement)
  }
  await client.query('commit')
  await client.query('vacuum analyze')
}
