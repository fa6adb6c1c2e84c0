import type { CollectionSlug } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import { demoPassword } from '../content/programme.js'
import { staff } from '../content/people.js'
import { createRecord } from '../create-record.js'
import { daysBefore } from '../days.js'
import type { SeedContext } from '../seed-context.js'

/** How a password is stored. Payload hashes with 600,000 rounds, a third of a second each; the whole demo shares one well-known password. */
export type PasswordHash = { hash: string; salt: string }

export type StaffMember = { email: string; id: string; name: string }
export type Staff = { admin: StaffMember; marketer: StaffMember; members: readonly StaffMember[]; password: PasswordHash }

const memberCalled = (members: readonly StaffMember[], email: string): StaffMember => {
  const found = members.find((member) => member.email === email)
  if (!found) {
    throw new Error(`The demo has no member of staff ${email}.`)
  }
  return found
}

/** The vendor's staff. The first one is made by Payload itself, so that the password is stored the way Payload stores it. */
export const seedStaff = async (context: SeedContext, usersSlug: string = slugs.users): Promise<Staff> => {
  const [first, ...others] = staff
  if (!first) {
    throw new Error('The demo has no staff.')
  }
  const hired = daysBefore(context.now, 1100)
  const created = await context.payload.create({ collection: usersSlug as CollectionSlug, data: { ...first, password: demoPassword } as never, depth: 0, overrideAccess: true, req: context.req })
  const stored = await context.payload.db.findOne<PasswordHash & { id: string }>({ collection: usersSlug as CollectionSlug, req: context.req, where: { id: { equals: created.id } } })
  if (!stored) {
    throw new Error('The first member of staff was not stored.')
  }
  const password = { hash: stored.hash, salt: stored.salt }
  const members: StaffMember[] = [{ email: first.email, id: String(created.id), name: first.name }]
  for (const person of others) {
    const id = await createRecord(context, usersSlug, { isSuspended: false, locale: 'en', ...person, ...password }, hired)
    members.push({ email: person.email, id, name: person.name })
  }
  return { admin: memberCalled(members, 'admin@demo.test'), marketer: memberCalled(members, 'marketer@demo.test'), members, password }
}
