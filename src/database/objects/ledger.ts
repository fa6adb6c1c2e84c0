import { type DatabaseObject, hasIndex, hasTable, hasTrigger } from './database-object.js'

/*
 * What the ledger promises is kept by the database, whoever writes: rows are added and never changed, each transaction adds up to zero, and
 * what an entry repeats of its transaction is copied from it.
 */

const refusal = `create or replace function portal_refuse_ledger_change() returns trigger language plpgsql as $$ begin
    if tg_op <> 'TRUNCATE' and pg_trigger_depth() > 1 then
      raise exception using errcode = '23503', message = 'The ledger refers to this record.';
    end if;
    raise exception using errcode = 'PT403', message = 'The ledger cannot be changed. Post a correction instead.';
  end $$`

const appendOnly = (table: string): DatabaseObject => ({
  create: `${refusal};
    create or replace trigger portal_${table}_append_only before update or delete on ${table} for each row execute function portal_refuse_ledger_change();
    create or replace trigger portal_${table}_no_truncate before truncate on ${table} for each statement execute function portal_refuse_ledger_change();
    alter table ${table} enable always trigger portal_${table}_append_only;
    alter table ${table} enable always trigger portal_${table}_no_truncate`,
  isPresent: `select (${hasTrigger(table, `portal_${table}_append_only`)}) and (${hasTrigger(table, `portal_${table}_no_truncate`)})`,
  name: `portal_${table}_append_only`,
  without: 'the ledger could be rewritten',
})

/** The time is the database's, but for the demo company and imports, which set `portal.backdating` (see append-only-activities.ts). */
const ledgerTime: DatabaseObject = {
  create: `create or replace function portal_stamp_ledger() returns trigger language plpgsql as $$ begin
      if current_setting('portal.backdating', true) is distinct from 'on' then
        new.occurred_at := clock_timestamp();
      end if;
      return new;
    end $$;
    create or replace trigger portal_ledger_time before insert on ledger_transactions for each row execute function portal_stamp_ledger()`,
  isPresent: hasTrigger('ledger_transactions', 'portal_ledger_time'),
  name: 'portal_ledger_time',
  without: 'the time of a posting could be chosen by whoever writes it',
}

/** What an entry repeats of its transaction. */
const entriesFollowTransaction: DatabaseObject = {
  create: `create or replace function portal_copy_to_entry() returns trigger language plpgsql as $$ begin
      select t.occurred_at, t.kind::text::enum_ledger_entries_kind into new.occurred_at, new.kind from ledger_transactions t where t.id = new.transaction_id;
      return new;
    end $$;
    create or replace trigger portal_ledger_entry_copy before insert on ledger_entries for each row execute function portal_copy_to_entry()`,
  isPresent: hasTrigger('ledger_entries', 'portal_ledger_entry_copy'),
  name: 'portal_ledger_entry_copy',
  without: 'an entry could carry another time or kind than its transaction',
}

const balance = `create or replace function portal_check_ledger_balance() returns trigger language plpgsql as $$
  declare
    checked uuid := case when tg_table_name = 'ledger_entries' then (to_jsonb(new) ->> 'transaction_id')::uuid else (to_jsonb(new) ->> 'id')::uuid end;
    entries integer;
    faulty integer;
    is_open boolean;
  begin
    select coalesce(sum(s.n), 0), coalesce(sum(s.faulty), 0), coalesce(bool_or(s.total <> 0), false) into entries, faulty, is_open from (
      select count(*) as n, count(*) filter (where e.amount = 0 or e.amount <> trunc(e.amount)) as faulty, sum(e.amount) as total
      from ledger_entries e where e.transaction_id = checked group by e.currency
    ) s;
    if is_open then
      raise exception using errcode = '23514', message = 'The entries of a ledger transaction must add up to zero.';
    end if;
    if entries < 2 or faulty > 0 then
      raise exception using errcode = '23514', message = 'A ledger transaction has at least two entries, each a whole amount other than zero.';
    end if;
    return null;
  end $$`

/** Asked at COMMIT, when all entries are there: each transaction adds up to zero per currency. */
const balanced = (table: 'ledger_entries' | 'ledger_transactions'): DatabaseObject => {
  const name = `portal_${table}_balanced`
  return {
    create: `${balance};
      do $$ begin
        if not (${hasTrigger(table, name)}) then
          create constraint trigger ${name} after insert on ${table} deferrable initially deferred for each row execute function portal_check_ledger_balance();
        end if;
      end $$`,
    isPresent: hasTrigger(table, name),
    name,
    without: 'money could appear out of nowhere',
  }
}

/** Accruals that wait for the end of their hold. A row goes when its accrual is released; the ledger itself says that it was. */
const holds: DatabaseObject = {
  create: `create table if not exists portal_ledger_holds (
      accrual_id uuid primary key references ledger_transactions (id),
      release_at timestamptz not null
    );
    alter table portal_ledger_holds add column if not exists partner_id uuid, add column if not exists currency text;
    create index if not exists portal_ledger_holds_due on portal_ledger_holds (release_at);
    create index if not exists portal_ledger_holds_of on portal_ledger_holds (partner_id, currency, release_at)`,
  isPresent: hasTable('portal_ledger_holds'),
  name: 'portal_ledger_holds',
  without: 'commissions would stay pending for ever',
}

/** What a payout consists of. A transaction stands in one payout that holds it at most: nothing is paid twice. */
const payoutLines: DatabaseObject = {
  create: `create table if not exists portal_payout_lines (
      payout_id uuid not null references payouts (id),
      transaction_id uuid not null references ledger_transactions (id),
      amount bigint not null,
      state text not null default 'held' check (state in ('held', 'detached', 'returned')),
      primary key (payout_id, transaction_id)
    );
    create unique index if not exists portal_payout_lines_once on portal_payout_lines (transaction_id) where state = 'held';
    create sequence if not exists portal_payout_numbers start 1001`,
  isPresent: hasTable('portal_payout_lines'),
  name: 'portal_payout_lines',
  without: 'the same commission could be paid twice',
}

/** Of which month a partner was told that the statement is ready. */
const statements: DatabaseObject = {
  create: `create table if not exists portal_statements (
      partner_id uuid not null references partners (id) on delete cascade,
      month date not null,
      primary key (partner_id, month)
    )`,
  isPresent: hasTable('portal_statements'),
  name: 'portal_statements',
  without: 'partners would not hear of their statements',
}

const index = (name: string, on: string, without: string): DatabaseObject => ({ create: `create index if not exists ${name} on ${on}`, isPresent: hasIndex(name), name, without })

/** All of it, in the order in which it is made. */
export const ledgerObjects: readonly DatabaseObject[] = [
  ledgerTime,
  entriesFollowTransaction,
  appendOnly('ledger_transactions'),
  appendOnly('ledger_entries'),
  balanced('ledger_transactions'),
  balanced('ledger_entries'),
  holds,
  payoutLines,
  statements,
  index('portal_ledger_balances', 'ledger_entries (partner_id, currency, account, occurred_at) include (amount, kind, transaction_id)', 'a balance would read every entry of a partner'),
  index('portal_ledger_entries_of', 'ledger_entries (transaction_id) include (account, amount, currency, partner_id)', 'the entries of a transaction would be searched for among all'),
  index('portal_ledger_statement', 'ledger_transactions (partner_id, currency, occurred_at desc, id desc)', 'a page of a statement would read all pages before it'),
  index('portal_deals_volume', `deals (partner_id, currency, closed_at) include (amount) where phase = 'won' and deleted_at is null`, 'the volume of a partner would read all of its deals'),
]
