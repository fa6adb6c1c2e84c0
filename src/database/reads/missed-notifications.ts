import { slugs } from '../../../collections/slugs.js'
import type { Notification, Reference } from '../../client/types.js'
import type { Sql } from '../sql.js'

type Row = { body: null | string; created_at: Date; event: string; href: null | string; id: string; links: null | Record<string, null | string>; read_at: Date | null; title: string }

/** More than this a person reads in the list. */
const mostMissed = 50

/** Transactions end in another order than their notifications were made in; a little is told twice rather than never. */
const overlapMs = 2_000

const columns: Readonly<Record<string, string>> = {
  announcements_id: slugs.announcements,
  deals_id: slugs.deals,
  leads_id: slugs.leads,
  partner_users_id: slugs.partnerUsers,
  partners_id: slugs.partners,
}

const recordOf = (links: Row['links']): null | Reference => {
  const [column, value] = Object.entries(links ?? {}).find(([name, id]) => name in columns && id !== null) ?? []
  return column && value ? { relationTo: columns[column] ?? column, value } : null
}

const select = (recipient: string): string => `select n.id::text, n.title, n.body, n.href, n.event, n.read_at, n.created_at,
  (select to_jsonb(r) from notifications_rels r where r.parent_id = n.id and r.path = 'record' limit 1) as links
from notifications n where n.${recipient} = $1::uuid`

/** Whose notifications, and of which side. */
export type Told = { id: string; kind: 'partner-user' | 'staff' }

const recipientColumn = ({ kind }: Told): string => (kind === 'staff' ? 'staff_recipient_id' : 'recipient_id')

const shown = (rows: readonly Row[], person: Told): Notification[] =>
  rows.map(({ body, created_at, event, href, id, links, read_at, title }) => ({
    body: body ?? '',
    createdAt: created_at.toISOString(),
    event,
    href,
    id,
    readAt: read_at?.toISOString() ?? null,
    recipient: person.kind === 'partner-user' ? person.id : null,
    record: recordOf(links),
    title,
  }))

/** One notification of a person; undefined when it is not theirs. */
export const findNotification = async (person: Told, id: string, sql: Sql): Promise<Notification | undefined> => {
  const { rows } = await sql<Row>(`${select(recipientColumn(person))} and n.id = $2::uuid`, [person.id, id])
  return shown(rows, person)[0]
}

/** The moment at which a UUIDv7 was made. */
const madeAt = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)

/** What a person was told since a notification, oldest first. */
export const findMissed = async (person: Told, since: string, sql: Sql): Promise<Notification[]> => {
  const { rows } = await sql<Row>(`${select(recipientColumn(person))} and n.created_at > $2::timestamptz and n.id <> $3::uuid order by n.created_at, n.id limit ${mostMissed}`, [
    person.id,
    new Date(madeAt(since) - overlapMs).toISOString(),
    since,
  ])
  return shown(rows, person)
}
