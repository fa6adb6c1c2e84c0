import type { PayloadRequest } from 'payload'

import { staffCollectionOf } from '../../access/authenticate.js'
import type { Reference } from '../client/types.js'
import { preparedSqlOf } from '../database/reads/named-sql.js'
import { tableOf } from '../database/lock-rows.js'
import type { MailRhythm } from '../domain/mail-rhythm.js'
import type { NotificationPreferences } from '../domain/notification-preferences.js'
import type { PartnerRole } from '../domain/roles.js'
import type { Circle } from './catalogue.js'
import { relationColumn } from './relation-column.js'

/** A person who may be told: an active account, of an active partner, or of staff. */
export type Recipient = { id: string; kind: 'partner-user' | 'staff'; locale: null | string; preferences: NotificationPreferences | null; rhythm: MailRhythm | null }

/** What the circles are drawn around. */
export type Surroundings = { partner: string; record: null | Reference; submittedBy: null | string }

const rolesOf: Partial<Record<Circle, readonly PartnerRole[]>> = { 'partner-admins': ['admin'], 'partner-people': ['admin', 'member', 'viewer'], 'partner-team': ['admin', 'member'] }

const person = `u.id::text, u.locale::text, u.notification_preferences as preferences, u.mail_notifications::text as rhythm`

/** Who wrote about a record before, on one side. `$n` is the record; the column of the author is that side's. */
const wroteAbout = (record: Reference, authorColumn: string, at: number): string => `u.id in (
  select author.${authorColumn} from comments_rels author join comments_rels about on about.parent_id = author.parent_id
  where author.path = 'author' and about.path = 'record' and about.${relationColumn(record.relationTo)} = $${at}::uuid)`

/** Who works on a deal beside its submitter. `$n` is the deal. */
const worksOnDeal = (at: number): string => `u.id in (select r.partner_users_id from deals_rels r where r.parent_id = $${at}::uuid and r.path = 'people')`

/** Finance, or those who stand in for it. */
const isFinance = (staff: string): string => `(u.role::text = 'finance' or (u.role::text = 'admin' and not exists (select 1 from ${staff} f where f.role::text = 'finance' and f.is_suspended is not true)))`

/** The people of some circles around a record, each once. Suspended people and people of suspended partners are left out. */
export const recipientsIn = async (req: PayloadRequest, circles: readonly Circle[], { partner, record, submittedBy }: Surroundings): Promise<Recipient[]> => {
  const staffCollection = staffCollectionOf(req.payload)
  const roles = circles.flatMap((circle) => rolesOf[circle] ?? [])
  const hasDealPeople = circles.includes('deal-people') && record !== null
  const hasWriters = circles.includes('writers') && record !== null
  const writers = (column: string): string => (hasWriters ? wroteAbout(record, column, 4) : 'false')
  const { rows } = await preparedSqlOf(req)<Recipient>(
    `select 'partner-user' as kind, ${person}
     from partner_users u join partners p on p.id = u.partner_id
     where u.partner_id = $1::uuid and u.status = 'active' and p.status = 'active' and (u.role::text = any($2::text[]) or u.id = $3::uuid or ${hasDealPeople ? worksOnDeal(4) : 'false'} or ${writers(relationColumn('partner-users'))})
     union all
     select 'staff', ${person} from ${tableOf(req.payload, staffCollection)} u
     where u.is_suspended is not true and ((${circles.includes('manager')} and u.id = (select manager_id from partners where id = $1::uuid)) or ${circles.includes('finance') ? isFinance(tableOf(req.payload, staffCollection)) : 'false'} or ${writers(relationColumn(staffCollection))})`,
    [partner, roles, circles.includes('submitter') ? submittedBy : null, ...(hasDealPeople || hasWriters ? [record?.value] : [])],
  )
  return rows
}

/** Everybody who runs the portal, for what nobody else can mend. */
export const administrators = async (req: PayloadRequest): Promise<Recipient[]> => {
  const { rows } = await preparedSqlOf(req)<Recipient>(`select 'staff' as kind, ${person} from ${tableOf(req.payload, staffCollectionOf(req.payload))} u where u.is_suspended is not true and u.role::text = 'admin'`)
  return rows
}
