import type { PayloadRequest } from 'payload'

import type { Reference } from '../client/types.js'
import { preparedSqlOf } from '../database/reads/named-sql.js'
import { publishLiveEvent, publishLiveEvents } from '../database/live-events.js'

/** The name of a record in a live event. */
export const liveIdOf = ({ relationTo, value }: Reference): string => `${relationTo}/${value}`

/** The record behind the name; null when it is none. */
export const referenceOfLiveId = (id: string): null | Reference => {
  const [relationTo, value, ...rest] = id.split('/')
  return relationTo && value && rest.length === 0 ? { relationTo, value } : null
}

/** Tells the open pages of people that there is a new notification. Sent when the request's transaction is saved. */
export const publishNotifications = (req: PayloadRequest, told: readonly { notification: string; person: string }[]): Promise<void> =>
  publishLiveEvents(req, told.map(({ notification, person }) => ({ id: notification, recipient: person, type: 'notification' })))

/**
 * Tells the open pages of some partners, of the distributors above them and of their managers that a record changed.
 * Every event stream listens for its person and for the person's partner, so one event reaches all people of a partner.
 */
export const publishChange = async (req: PayloadRequest, { onlyStaff = false, partners, record }: { onlyStaff?: boolean; partners: readonly string[]; record: Reference }): Promise<void> => {
  const { rows } = await preparedSqlOf(req)<{ manager: null | string; parent: null | string }>('select parent_id::text as parent, manager_id::text as manager from partners where id = any($1::uuid[])', [partners])
  const staff = rows.map(({ manager }) => manager)
  const recipients = onlyStaff ? staff : [...partners, ...staff, ...rows.map(({ parent }) => parent)]
  const events = [...new Set(recipients.filter((each) => each !== null))].map((recipient) => ({ id: liveIdOf(record), recipient, type: 'changed' }))
  await publishLiveEvents(req, events)
}

/** Tells the open pages of a partner's people that what they may see has changed. */
export const publishRights = (req: PayloadRequest, { partner }: { partner: string }): Promise<void> => publishLiveEvent(req, { id: partner, recipient: partner, type: 'rights-changed' })
