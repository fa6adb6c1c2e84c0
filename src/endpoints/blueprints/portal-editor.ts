import type { PayloadRequest } from 'payload'

import { roomPolicy } from '../../../access/policies/rooms.js'
import type { StaffViewer } from '../../../access/viewer.js'
import { viewerOf } from '../../../access/viewer-of.js'
import { slugs } from '../../../collections/slugs.js'
import { asSystem, sqlOf } from '../../database/doors.js'
import { slugPattern } from '../../fields/slug-field.js'
import { refusal } from '../../translations/refusals/refusal.js'

/** A partner type whose portal is made. */
export type EditedType = { allowsSubPartners: boolean; id: string; name: string; slug: string }

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** The member of staff who asks, when they may make rooms; refused otherwise. */
export const requirePortalEditor = async (req: PayloadRequest): Promise<StaffViewer> => {
  const viewer = await viewerOf(req)
  if (viewer.kind === 'anonymous') {
    throw await refusal(req, 'SIGN_IN_FIRST')
  }
  if (viewer.kind !== 'staff' || (await roomPolicy.create.grants(viewer, req)) !== true) {
    throw await refusal(req, 'NOT_ALLOWED')
  }
  return viewer
}

/** The partner type that a request names, by its id or its slug. */
export const requirePartnerType = async (req: PayloadRequest, given: unknown, locale: string): Promise<EditedType> => {
  const isId = typeof given === 'string' && uuid.test(given)
  const isSlug = typeof given === 'string' && slugPattern.test(given) && given.length <= 80
  const { docs } =
    isId || isSlug
      ? await asSystem(req, 'editors of rooms read every partner type').find<EditedType>({ collection: slugs.partnerTypes, limit: 1, locale, pagination: false, where: { [isId ? 'id' : 'slug']: { equals: given } } })
      : { docs: [] }
  const [type] = docs
  if (!type) {
    throw await refusal(req, 'PARTNER_TYPE_NOT_FOUND')
  }
  return { allowsSubPartners: type.allowsSubPartners === true, id: type.id, name: type.name, slug: type.slug }
}

/** How long a request waits for another one that makes rooms of the same partner type: many rooms take seconds. */
const longestWait = '60s'

/**
 * Lets one request at a time make rooms of a partner type: the next one waits, and then finds what the first has made. Others may go on to
 * refer to the partner type meanwhile. Waits longer than other statements may; the transaction's own limits hold again afterwards.
 */
export const lockPortal = async (req: PayloadRequest, { id }: Pick<EditedType, 'id'>): Promise<void> => {
  const sql = sqlOf(req)
  const { rows } = await sql<{ lock: string; statement: string }>(`select current_setting('lock_timeout') as lock, current_setting('statement_timeout') as statement`)
  const limit = (lock: string, statement: string) => sql(`select set_config('lock_timeout', $1, true), set_config('statement_timeout', $2, true)`, [lock, statement])
  await limit(longestWait, longestWait)
  await sql('select 1 from partner_types where id = $1::uuid for no key update', [id])
  await limit(rows[0]?.lock ?? '0', rows[0]?.statement ?? '0')
}
