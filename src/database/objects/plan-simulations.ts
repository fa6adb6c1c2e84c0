import { type DatabaseObject, hasIndex, hasTable } from './database-object.js'

/**
 * What a plan would have earned partners over a period, as a job works it out. `plans` are all plans as they were when it was asked, so that a job
 * that is taken up again by another process, or a plan that is edited meanwhile, changes nothing. `reached_at` and `reached` name the last deal that is done.
 */
const simulations: DatabaseObject = {
  create: `create table if not exists portal_plan_simulations (
      id uuid primary key,
      plan_id uuid not null references commission_plans (id) on delete cascade,
      plan_name text not null,
      plan_version integer not null,
      plans jsonb not null,
      period_from timestamptz not null,
      period_to timestamptz not null,
      state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'cancelled', 'failed')),
      total integer,
      done integer not null default 0,
      reached_at timestamptz,
      reached uuid,
      created_by text not null,
      created_at timestamptz not null default now(),
      ended_at timestamptz
    );
    create index if not exists portal_plan_simulations_of on portal_plan_simulations (plan_id, created_at desc)`,
  isPresent: hasTable('portal_plan_simulations'),
  name: 'portal_plan_simulations',
  without: 'no plan could be simulated',
}

const oneAtATime: DatabaseObject = {
  create: `create unique index if not exists portal_plan_simulations_one on portal_plan_simulations (plan_id) where state in ('waiting', 'running')`,
  isPresent: hasIndex('portal_plan_simulations_one'),
  name: 'portal_plan_simulations_one',
  without: 'two clicks would simulate a plan twice',
}

/** What one deal earned one partner, and what it would have; the key is what makes a second time harmless. */
const rows: DatabaseObject = {
  create: `create table if not exists portal_plan_simulation_rows (
      simulation_id uuid not null references portal_plan_simulations (id) on delete cascade,
      deal_id uuid not null references deals (id) on delete cascade,
      partner_id uuid not null references partners (id) on delete cascade,
      currency text not null,
      was bigint not null,
      becomes bigint not null,
      primary key (simulation_id, deal_id, partner_id, currency)
    );
    create index if not exists portal_plan_simulation_rows_of on portal_plan_simulation_rows (simulation_id, partner_id, currency) include (was, becomes);
    create index if not exists portal_plan_simulation_rows_deal on portal_plan_simulation_rows (deal_id);
    create index if not exists portal_plan_simulation_rows_partner on portal_plan_simulation_rows (partner_id)`,
  isPresent: hasTable('portal_plan_simulation_rows'),
  name: 'portal_plan_simulation_rows',
  without: 'no plan could be simulated',
}

export const planSimulations: readonly DatabaseObject[] = [simulations, oneAtATime, rows]
