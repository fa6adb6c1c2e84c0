import type { PayloadRequest } from 'payload'

import type { Reference } from '../client/types.js'
import { liveChannel, liveEventText, publishLiveEvent } from '../database/live-events.js'
import { laterSqlOf } from '../database/reads/named-sql.js'

/** The name of a record in a live event. */
export const liveIdOf = ({ relationTo, value }: Reference): string => `${relationTo}/${value}`

/** The record behind the name; null when it is none. */
export const referenceOfLiveId = (id: string): null | Reference => {
  const [relationTo, value, ...rest] = id.split('/')
  return relationTo && value && rest.length === 0 ? { relationTo, value } : null
}

/** Whom a change reaches: the partners, the distributors above them, and their managers. */
export type Reach = { distributors: boolean; partners: boolean }

/** `$1` the partners, `$2` the channel, `$3` the event without its receiver: one statement finds out who there is and tells them. */
const reachStatement = ({ distributors, partners }: Reach): string => `select pg_notify($2, jsonb_set($3::jsonb, '{recipient}', to_jsonb(recipient))::text) from (
    select manager_id::text as recipient from partners where id = any($1::uuid[])
    ${distributors ? 'union select parent_id::text from partners where id = any($1::uuid[])' : ''}
    ${partners ? 'union select unnest($1::uuid[])::text' : ''}) reached where recipient is not null`

/** Tells the open pages of everybody within reach that a record changed. Every event stream listens for its person and for the person's partner, so one event reaches all people of a partner. */
export const publishWithin = async (req: PayloadRequest, reach: Reach, { partners, record }: { partners: readonly string[]; record: Reference }): Promise<void> => {
  await laterSqlOf(req)(reachStatement(reach), [partners, liveChannel, liveEventText({ id: liveIdOf(record), recipient: '', type: 'changed' })])
}

/** Tells the open pages of some partners, of the distributors above them and of their managers that a record changed. */
export const publishChange = (req: PayloadRequest, { onlyStaff = false, ...change }: { onlyStaff?: boolean; partners: readonly string[]; record: Reference }): Promise<void> =>
  publishWithin(req, { distributors: !onlyStaff, partners: !onlyStaff }, change)

/** Tells the open pages of a partner's people that what they may see has changed. */
export const publishRights = (req: PayloadRequest, { partner }: { partner: string }): Promise<void> => publishLiveEvent(req, { id: partner, recipient: partner, type: 'rights-changed' })
