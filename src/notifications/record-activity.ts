import type { PayloadRequest } from 'payload'

import { slugs } from '../../collections/slugs.js'
import type { Reference } from '../client/types.js'
import { builtOnce } from '../database/reads/built-once.js'
import { laterSqlOf } from '../database/reads/named-sql.js'
import { tableOf } from '../database/lock-rows.js'
import type { ActivityAction } from '../translations/events/activity-texts.js'
import { actorOf } from './actor-of.js'
import { newId } from './new-id.js'
import { relationColumn } from './relation-column.js'

/** Longest value that history keeps of a text; the record itself has the whole. */
const longestValue = 300

/** One thing that happened to a record. */
export type Activity = {
  action: ActivityAction
  field?: string
  from?: null | string
  /** Internal activities are read by staff only. @default false */
  isInternal?: boolean
  /** The partner whose people see it; null for none. */
  partner: null | string
  record: Reference
  recordTitle: string
  to?: null | string
}

const cut = (value: null | string | undefined): null | string => (value && value.length > longestValue ? `${value.slice(0, longestValue - 1)}…` : (value ?? null))

type Row = { id: string; relation: string } & Record<string, unknown>

const rowOf = ({ action, field, from, isInternal, partner, record, recordTitle, to }: Activity, at: number): Row => ({
  action,
  field: field ?? null,
  from: cut(from),
  id: newId(at),
  internal: isInternal === true,
  partner,
  record: record.value,
  relation: record.relationTo,
  title: cut(recordTitle),
  to: cut(to),
})

/** One statement for the rows and what they refer to. `$1` the rows, `$2` the name of the actor, `$3` their id if they have one. */
const statement = builtOnce((table: string, actor: string, ...relations: string[]) => `with row as (
    select * from jsonb_to_recordset($1::jsonb) as r (id uuid, action text, title text, partner uuid, field text, "from" text, "to" text, internal boolean, relation text, record uuid)),
  written as (insert into ${table} (id, action, actor_name, record_title, partner_id, field, "from", "to", is_internal)
    select id, action, $2, title, partner, field, "from", "to", internal from row),
  ${relations.map((relationTo, index) => `record_${index} as (insert into activities_rels (parent_id, path, ${relationColumn(relationTo)}) select id, 'record', record from row where relation = '${relationTo}'),`).join('\n  ')}
  ${actor ? `actor as (insert into activities_rels (parent_id, path, ${relationColumn(actor)}) select id, 'actor', $3::uuid from row),` : ''}
  done as (select $3::uuid)
  select from done`)

/** Writes what happened, by whoever makes the request, in the request's own transaction. Rows of activities are never changed afterwards. */
export const recordActivity = async (req: PayloadRequest, ...activities: readonly Activity[]): Promise<void> => {
  if (activities.length === 0) {
    return
  }
  const { name, reference } = await actorOf(req)
  const rows = activities.map((activity, index) => rowOf(activity, Date.now() + index))
  const relations = [...new Set(rows.map(({ relation }) => relation))].sort()
  await laterSqlOf(req)(statement(tableOf(req.payload, slugs.activities), reference?.relationTo ?? '', ...relations), [JSON.stringify(rows), name, reference?.value ?? null])
}
