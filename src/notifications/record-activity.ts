import type { PayloadRequest } from 'payload'

import { slugs } from '../../collections/slugs.js'
import type { Reference } from '../client/types.js'
import { sqlOf } from '../database/doors.js'
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

const insertRelations = async (req: PayloadRequest, path: 'actor' | 'record', links: readonly { parent: string; reference: Reference }[]): Promise<void> => {
  const sql = sqlOf(req)
  for (const relationTo of new Set(links.map(({ reference }) => reference.relationTo))) {
    const ofCollection = links.filter(({ reference }) => reference.relationTo === relationTo)
    await sql(`insert into activities_rels (parent_id, path, ${relationColumn(relationTo)}) select parent, $3, value from unnest($1::uuid[], $2::uuid[]) as link (parent, value)`, [
      ofCollection.map(({ parent }) => parent),
      ofCollection.map(({ reference }) => reference.value),
      path,
    ])
  }
}

/** Writes what happened, by whoever makes the request, in the request's own transaction. Rows of activities are never changed afterwards. */
export const recordActivity = async (req: PayloadRequest, ...activities: readonly Activity[]): Promise<void> => {
  if (activities.length === 0) {
    return
  }
  const actor = await actorOf(req)
  const rows = activities.map((activity, index) => ({ ...activity, id: newId(Date.now() + index) }))
  await sqlOf(req)(
    `insert into ${tableOf(req.payload, slugs.activities)} (id, action, actor_name, record_title, partner_id, field, "from", "to", is_internal)
     select id, action, $2, title, partner, field, "from", "to", internal
     from jsonb_to_recordset($1::jsonb) as row (id uuid, action text, title text, partner uuid, field text, "from" text, "to" text, internal boolean)`,
    [
      JSON.stringify(
        rows.map(({ action, field, from, id, isInternal, partner, recordTitle, to }) => ({ action, field: field ?? null, from: cut(from), id, internal: isInternal === true, partner, title: cut(recordTitle), to: cut(to) })),
      ),
      actor.name,
    ],
  )
  await insertRelations(req, 'record', rows.map(({ id, record }) => ({ parent: id, reference: record })))
  const { reference } = actor
  if (reference) {
    await insertRelations(req, 'actor', rows.map(({ id }) => ({ parent: id, reference })))
  }
}
