import type { PayloadRequest } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { sqlOf } from '../../src/database/doors.js'

/** An account as signing in needs it. */
export type AccountRow = { hash: null | string; id: string; is_active: boolean; is_locked: boolean; locale: null | string; name: string; salt: null | string }

/** The table of an auth collection. */
export const accountTable = (slug: string): string => `"${slug.replaceAll('-', '_')}"`

const isActive: Readonly<Record<'partner' | 'staff', string>> = {
  partner: `a.status = 'active' and exists (select 1 from partners p where p.id = a.partner_id and p.status <> 'suspended')`,
  staff: 'a.is_suspended is not true',
}

const columnOf = { email: 'a.email = lower(trim($1))', id: 'a.id = $1::uuid', resetPasswordToken: 'a.reset_password_token = $1' } as const

/** Finds an account by one of its unique fields; undefined when there is none. */
export const findAccount = async (req: PayloadRequest, slug: string, by: keyof typeof columnOf, value: string): Promise<AccountRow | undefined> => {
  const active = slug === slugs.partnerUsers ? isActive.partner : isActive.staff
  const { rows } = await sqlOf(req)<AccountRow>(
    `select a.id::text, a.name, a.locale::text, a.hash, a.salt, (${active}) as is_active, coalesce(a.lock_until > now(), false) as is_locked from ${accountTable(slug)} a where ${columnOf[by]}`,
    [value],
  )
  return rows[0]
}

/** Signs people out everywhere. */
export const endSessions = async (req: PayloadRequest, slug: string, accountIds: readonly string[]): Promise<void> => {
  await sqlOf(req)(`delete from "${slug.replaceAll('-', '_')}_sessions" where _parent_id = any($1::uuid[])`, [[...accountIds]])
}
