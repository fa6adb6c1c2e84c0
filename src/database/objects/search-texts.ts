import { type DatabaseObject, hasIndex } from './database-object.js'

/*
 * What is searched is stored beside what it is made from, by the database itself: it cannot be forgotten, it is never older than its record,
 * and no statement folds a text twice. A search text is lines: the title, the rest, and both again with umlauts written out.
 * Every line begins with a space, so that a word begins where a space stands. The blocks of a room are kept by language, `*` where there is none,
 * and under `#` the records that stand in them.
 */
const functions = String.raw`
create or replace function portal_fold(value text) returns text language sql immutable parallel safe
  return replace(replace(replace(translate(lower(regexp_replace(regexp_replace(normalize(coalesce(value, ''), nfkd), '[\u0300-\u036f]', '', 'g'), '\s+', ' ', 'g')), 'łøđıħŧ', 'lodiht'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe');

create or replace function portal_search_text(title text, rest text) returns text language sql immutable parallel safe
  return ' ' || portal_fold(title) || chr(10) || ' ' || portal_fold(rest) || case when coalesce(title, '') || coalesce(rest, '') ~ '[äöüÄÖÜ]'
    then chr(10) || ' ' || portal_fold(replace(replace(replace(replace(replace(replace(coalesce(title, '') || ' ' || coalesce(rest, ''), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'Ä', 'ae'), 'Ö', 'oe'), 'Ü', 'ue')) else '' end;

create or replace function portal_rich_text(value jsonb) returns text language sql immutable parallel safe
  return (select coalesce(string_agg(t #>> '{}', ' '), '') from jsonb_path_query(value, 'strict $.**.text') as t);

create or replace function portal_is_translated(value jsonb) returns boolean language sql immutable parallel safe
  return (select coalesce(bool_and(k ~ '^[a-z]{2}([-_][A-Za-z]{2,4})?$' and k <> 'id'), false) from jsonb_object_keys(value) as k);

create or replace function portal_block_words(value jsonb, language text, is_said boolean) returns text language plpgsql immutable parallel safe set search_path from current as $words$
declare part record; words text := '';
begin
  case jsonb_typeof(value)
    when 'string' then
      return case when is_said then (value #>> '{}') || ' ' else '' end;
    when 'array' then
      for part in select e from jsonb_array_elements(value) as e loop
        words := words || portal_block_words(part.e, language, is_said);
      end loop;
    when 'object' then
      if value ? 'root' then
        return portal_rich_text(value) || ' ';
      end if;
      if portal_is_translated(value) then
        return portal_block_words(coalesce(nullif(value -> language, 'null'), (select e.value from jsonb_each(value) as e where e.value <> 'null' limit 1), 'null'), language, true);
      end if;
      for part in select e.key, e.value from jsonb_each(value) as e loop
        words := words || portal_block_words(part.value, language, part.key in ('bio', 'body', 'caption', 'description', 'heading', 'label', 'name', 'quotation', 'role', 'text', 'title'));
      end loop;
    else
      return '';
  end case;
  return words;
end $words$;

create or replace function portal_layout_texts(layout jsonb) returns jsonb language plpgsql immutable parallel safe set search_path from current as $texts$
begin
  return (
    select jsonb_object_agg(w.language, jsonb_build_object('text', w.words, 'search', portal_search_text('', w.words)))
      || jsonb_build_object('#', (select coalesce(jsonb_agg(distinct i), '[]') from jsonb_path_query(layout, 'strict $.** ? (@.type() == "string")') as i where i #>> '{}' ~ '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$'))
    from (
      select l.language, left(portal_block_words(layout, l.language, false), 20000) as words
      from (select '*' as language union select k from jsonb_path_query(layout, 'strict $.** ? (@.type() == "object")') as o, jsonb_object_keys(o) as k where portal_is_translated(o)) as l
    ) as w);
end $texts$`

const hasColumn = (table: string): string =>
  `exists (select 1 from pg_attribute a where a.attrelid in (to_regclass('${table}'), to_regclass('${table}_locales')) and a.attname = 'portal_search' and not a.attisdropped)`

/** Adds the column where the title is stored: beside the record, or in its table of languages. */
const translated = (table: string, rest: string): string => `do $$ declare home text := case when exists (
    select 1 from pg_attribute where attrelid = to_regclass('${table}_locales') and attname = 'title' and not attisdropped) then '${table}_locales' else '${table}' end;
  begin
    execute format('alter table %I add column if not exists portal_search text generated always as (case when title is null then null else portal_search_text(title, ${rest}) end) stored', home);
  end $$`

/** The texts that are searched, kept by the database. */
export const searchTexts: DatabaseObject = {
  create: `${functions};
    alter table leads add column if not exists portal_search text generated always as
      (portal_search_text(company, coalesce(first_name, '') || ' ' || coalesce(last_name, '') || ' ' || coalesce(email, ''))) stored;
    create index if not exists portal_leads_search_begins on leads (partner_id, (left(portal_search, 40)) collate "C");
    alter table deals add column if not exists portal_search text generated always as
      (portal_search_text(name, coalesce(customer_company, '') || ' ' || coalesce(customer_domain, '') || ' ' || coalesce(customer_contact_name, ''))) stored;
    create index if not exists portal_deals_search_begins on deals (partner_id, (left(portal_search, 40)) collate "C");
    ${translated('announcements', 'portal_rich_text(body)')};
    ${translated('documents', 'description')};
    alter table rooms add column if not exists portal_search jsonb generated always as (portal_layout_texts(layout)) stored`,
  isPresent: `select ${['leads', 'deals', 'announcements', 'documents', 'rooms'].map(hasColumn).join(' and ')}`,
  name: 'portal_search',
  without: 'the search has nothing to look into',
}

/** Whether an index of this kind can hold a partner beside the texts. */
const knowsPartners = `exists (select 1 from pg_opclass o join pg_am m on m.oid = o.opcmethod where m.amname = 'gin' and o.opcintype = 'uuid'::regtype and o.opcdefault)`

/**
 * Finds words and typing errors among many leads, or deals. It is by partner: a word that is common among those of others must not cost those who have none
 * of it. New ones wait in a short list that every search reads along: a long one would slow it. Without btree_gin it is over those of all, without
 * pg_trgm there is none; the search works without, by reading along.
 */
const searchIndexOf = (table: 'deals' | 'leads'): DatabaseObject => {
  const [indexName, indexOfAll] = [`portal_${table}_search_of_partner`, `portal_${table}_search`]
  return {
    create: `do $$ declare home text := (select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm'); begin
      if home is null then
        return;
      end if;
      if ${knowsPartners} then
        execute format('create index if not exists ${indexName} on ${table} using gin (partner_id, portal_search %I.gin_trgm_ops) with (gin_pending_list_limit = 512)', home);
        drop index if exists ${indexOfAll};
      else
        execute format('create index if not exists ${indexOfAll} on ${table} using gin (portal_search %I.gin_trgm_ops) with (gin_pending_list_limit = 512)', home);
      end if;
    end $$`,
    isPresent: `select not exists (select 1 from pg_extension where extname = 'pg_trgm') or (${hasIndex(indexName)}) or (not ${knowsPartners} and (${hasIndex(indexOfAll)}))`,
    name: indexName,
    without: `the search reads all ${table} of a partner for every word`,
  }
}

/** What finds words among the records of which there are many. */
export const searchIndexes: readonly DatabaseObject[] = [searchIndexOf('leads'), searchIndexOf('deals')]
