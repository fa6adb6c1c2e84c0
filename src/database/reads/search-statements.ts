import { announcementCondition } from '../../../access/announcement-access.js'
import { localizedColumn } from './localized-column.js'
import type { SearchFunctions } from './search-functions.js'

/** How many hits a group shows; its total counts all. */
export const hitsPerGroup = 8

/** From here on a text is taken for the question with a typing error. */
const likeEnough = 0.5

/*
 * Parameters of every statement: $1 the question, $2 the question for `like`. Those that follow belong to the statement.
 * Best first: the text is the question, begins with it, has a word that begins with it, contains it, resembles it.
 */
type Searched = { from: string; id: string; snippet: string; texts: readonly string[]; title: string; where: string }

const ranked = ({ from, id, snippet, texts, title, where }: Searched, { folded, likeness }: SearchFunctions): string => {
  const question = folded('$1::text')
  const pattern = folded('$2::text')
  const name = folded(`coalesce(${title}, '')`)
  const anywhere = folded(`concat_ws(' ', ${texts.join(', ')})`)
  return `with candidates as (select ${id} as id, ${title} as title, ${snippet} as snippet, ${name} as name, ${anywhere} as anywhere from ${from} where ${where}),
  hits as (
    select id, title, snippet, case
      when name = ${question} then 5
      when name like ${pattern} || '%' then 4
      when name like '% ' || ${pattern} || '%' then 3
      when anywhere like '%' || ${pattern} || '%' then 2
      else ${likeness('name', question)} end as score
    from candidates
    where anywhere like '%' || ${pattern} || '%' or ${likeness('name', question)} >= ${likeEnough})
  select id::text, title, snippet, count(*) over () as total from hits order by score desc, title, id limit ${hitsPerGroup}`
}

/** Leads of some partners ($3); what people type of them: company, contact, address. */
export const leadSearch = (functions: SearchFunctions): string =>
  ranked(
    {
      from: 'leads l',
      id: 'l.id',
      snippet: `concat_ws(' · ', nullif(concat_ws(' ', l.first_name, l.last_name), ''), l.email, l.status::text)`,
      texts: ['l.company', 'l.first_name', 'l.last_name', 'l.email'],
      title: 'l.company',
      where: 'l.partner_id = any($3::uuid[]) and l.deleted_at is null',
    },
    functions,
  )

/** Announcements in the viewer's audience: $3 the language, $4 to $9 the audience. */
export const announcementSearch = (functions: SearchFunctions, defaultLocale: null | string): string => {
  const column = (field: string): string => localizedColumn({ alias: 'a', at: 3, defaultLocale, field, table: 'announcements' })
  const shifted = announcementCondition.replace(/\$(\d+)/g, (_all, number: string) => `$${Number(number) + 3}`)
  const body = `(select string_agg(t #>> '{}', ' ') from jsonb_path_query(${column('body')}, 'strict $.**.text') as t)`
  return ranked(
    { from: 'announcements a', id: 'a.id', snippet: `left(${body}, 160)`, texts: [column('title'), body], title: column('title'), where: `${shifted} and $3::text is not null` },
    functions,
  )
}

/** Rooms by their ids ($3) and titles ($4): who may see which was decided before. */
export const roomSearch = (functions: SearchFunctions): string =>
  ranked(
    { from: 'unnest($3::uuid[], $4::text[], $5::text[]) as r (id, title, room_group)', id: 'r.id', snippet: `coalesce(r.room_group, '')`, texts: ['r.title', 'r.room_group'], title: 'r.title', where: 'true' },
    functions,
  )
