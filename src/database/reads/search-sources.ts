import { announcementCondition } from '../../../access/announcement-access.js'
import { documentCondition } from '../../../access/document-access.js'
import type { SearchKind } from '../../domain/search-kinds.js'
import { localizedColumn } from './localized-column.js'

/** Names the place of a value in a statement: `$7`. Equal places for equal names. */
export type Place = (name: 'language' | 'leadPartners' | 'ownPartner' | 'roomGroups' | 'roomIds' | 'roomsOpen' | 'roomTitles' | 'subPartners') => string

/** Where a kind of hit is looked for. Everything but `search` is SQL over `from`; the first six parameters are the audience. */
export type SearchSource = {
  /** SQL that answers one row for the hit with this id: `snippet`, `body` (a long text, or null) and `room` (the open room that shows it, or null). */
  detail: (id: string) => string
  from: string
  id: string
  /**
   * Large kinds only: how the text begins, as an index has it in order. What begins with the question is taken from there, and what has it
   * elsewhere is not counted to the end, so that a common word costs no more than a rare one.
   */
  beginning: null | string
  /** Lines as `portal_search_text` makes them. */
  search: string
  title: string
  where: string
}

/** A kind of which somebody may see so many that it is asked in steps. */
export type LargeSource = SearchSource & { beginning: string }

/** How much of a text the index of beginnings holds, its first space included. */
export const beginningLength = 40

type Settings = {
  defaultLocale: null | string
  /** Whether leads and deals of several partners are searched: one alone is in the order of the index. */
  hasNetwork: boolean
}

const leads = (place: Place, { hasNetwork }: Settings): LargeSource => ({
  detail: (id) => `select concat_ws(' · ', nullif(concat_ws(' ', d.first_name, d.last_name), ''), d.email, d.status::text) as snippet, null as body, null as room from leads d where d.id = ${id}`,
  from: 'leads l',
  id: 'l.id',
  beginning: `left(l.portal_search, ${beginningLength}) collate "C"`,
  search: 'l.portal_search',
  title: 'l.company',
  where: `${hasNetwork ? `l.partner_id = any(${place('leadPartners')}::uuid[])` : `l.partner_id = ${place('ownPartner')}::uuid`} and l.deleted_at is null`,
})

/** A distributor finds what its list of deals shows: not those that were hidden from it. The first condition is what the index knows. */
const deals = (place: Place, settings: Settings): LargeSource => ({
  detail: (id) => `select concat_ws(' · ', d.customer_company, nullif(d.customer_contact_name, ''), (select ${column('s', 'deal_stages', 'name', place, settings)} from deal_stages s where s.id = d.stage_id)) as snippet,
    null as body, null as room from deals d where d.id = ${id}`,
  from: 'deals e',
  id: 'e.id',
  beginning: `left(e.portal_search, ${beginningLength}) collate "C"`,
  search: 'e.portal_search',
  title: 'e.name',
  where: `${settings.hasNetwork ? `e.partner_id = any(${place('leadPartners')}::uuid[]) and (e.partner_id = ${place('ownPartner')}::uuid or e.hidden_from_distributor = false)` : `e.partner_id = ${place('ownPartner')}::uuid`} and e.deleted_at is null`,
})

const column = (alias: string, table: string, field: string, place: Place, { defaultLocale }: Settings): string =>
  localizedColumn({ alias, at: Number(place('language').slice(1)), defaultLocale, field, table })

const announcements = (place: Place, settings: Settings): SearchSource => ({
  detail: (id) => `select '' as snippet, left(portal_rich_text(${column('a', 'announcements', 'body', place, settings)}), 20000) as body, null as room from announcements a where a.id = ${id}`,
  from: 'announcements a',
  id: 'a.id',
  beginning: null,
  search: column('a', 'announcements', 'portal_search', place, settings),
  title: column('a', 'announcements', 'title', place, settings),
  where: announcementCondition,
})

const documents = (place: Place, settings: Settings): SearchSource => ({
  detail: (id) => `select '' as snippet, coalesce(${column('d', 'documents', 'description', place, settings)}, '') as body,
    (select r.id::text from unnest(${place('roomIds')}::uuid[], ${place('roomsOpen')}::boolean[]) as r (id, is_open) join rooms t on t.id = r.id
      where r.is_open and (t.portal_search -> '#' ? d.id::text or t.portal_search -> '#' ? d.folder_id::text) limit 1) as room
    from documents d where d.id = ${id}`,
  from: 'documents d',
  id: 'd.id',
  beginning: null,
  search: `${column('d', 'documents', 'portal_search', place, settings)} || coalesce((select chr(10) || ' ' || string_agg(portal_fold(k.text), ' ') from documents_texts k where k.parent_id = d.id and k.path = 'keywords'), '')`,
  title: column('d', 'documents', 'title', place, settings),
  where: documentCondition,
})

/** Rooms by ids, titles and groups: who may see which was decided before. Only open ones are searched by what stands in them. */
const rooms = (place: Place, { defaultLocale }: Settings): SearchSource => {
  const texts = (field: 'search' | 'text') =>
    `coalesce(t.portal_search -> ${place('language')}::text, t.portal_search -> ${defaultLocale === null ? "'*'" : `'${defaultLocale}'`}, t.portal_search -> '*') ->> '${field}'`
  const room = `unnest(${place('roomIds')}::uuid[], ${place('roomTitles')}::text[], ${place('roomGroups')}::text[], ${place('roomsOpen')}::boolean[]) as r (id, title, room_group, is_open)`
  return {
    detail: (id) => `select coalesce(r.room_group, '') as snippet, case when r.is_open then ${texts('text')} end as body, null as room from ${room} join rooms t on t.id = r.id where r.id = ${id}`,
    from: `${room} join rooms t on t.id = r.id`,
    id: 'r.id',
    beginning: null,
    search: `portal_search_text(r.title, r.room_group) || case when r.is_open then coalesce(chr(10) || (${texts('search')}), '') else '' end`,
    title: 'r.title',
    where: 'true',
  }
}

const people = (place: Place): SearchSource => ({
  detail: (id) => `select concat_ws(' · ', nullif(d.job_title, ''), d.email) as snippet, null as body, null as room from partner_users d where d.id = ${id}`,
  from: 'partner_users u',
  id: 'u.id',
  beginning: null,
  search: `portal_search_text(u.name, coalesce(u.email, '') || ' ' || coalesce(u.job_title, ''))`,
  title: 'u.name',
  where: `u.partner_id = ${place('ownPartner')}::uuid and u.status <> 'suspended'`,
})

const partners = (place: Place): SearchSource => ({
  detail: () => `select '' as snippet, null as body, null as room`,
  from: 'partners p',
  id: 'p.id',
  beginning: null,
  search: `portal_search_text(p.name, '')`,
  title: 'p.name',
  where: `p.id = any(${place('subPartners')}::uuid[])`,
})

/** The kinds that are asked in steps where the viewer sees many. */
export const largeSources = { deals, leads } as const
export type LargeKind = keyof typeof largeSources

export const isLargeKind = (kind: SearchKind): kind is LargeKind => kind in largeSources

/** Every kind of hit and where it is looked for; a kind without a source does not compile. */
export const searchSources: Readonly<Record<SearchKind, (place: Place, settings: Settings) => SearchSource>> = { ...largeSources, announcements, documents, partners, people, rooms }
