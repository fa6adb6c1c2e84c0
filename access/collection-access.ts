import type { Access, CollectionConfig } from 'payload'

import { viewerOf } from './viewer-of.js'
import type { CollectionPolicy, Rule } from './rule.js'

/** A rule as Payload's access function. */
export const accessOf =
  (rule: Rule): Access =>
  async ({ req }) =>
    rule.grants(await viewerOf(req), req)

/** A rule as an access function that cannot filter: only a plain yes counts. */
const yesOnly =
  (rule: Rule): Access =>
  async ({ req }) =>
    (await rule.grants(await viewerOf(req), req)) === true

/** Payload takes a condition on `create` for a yes; what was made is therefore checked against it by {@link keepInsidePolicy}. */
const mayCreate =
  (rule: Rule): Access =>
  async ({ req }) =>
    (await rule.grants(await viewerOf(req), req)) !== false

/** Who may enter Payload's admin: staff, and nobody of a partner. */
export const isStaffRequest = async ({ req }: { req: Parameters<Access>[0]['req'] }): Promise<boolean> => (await viewerOf(req)).kind === 'staff'

const nobody: Rule = { grants: () => false, says: 'never' }

/** Payload's access functions of a collection, made from its policy. Every operation is there: a missing one would mean "anybody signed in". */
export const accessFunctions = (policy: CollectionPolicy): NonNullable<CollectionConfig['access']> => ({
  admin: isStaffRequest,
  create: mayCreate(policy.create),
  delete: accessOf(policy.delete),
  read: accessOf(policy.read),
  readVersions: yesOnly(policy.readVersions ?? nobody),
  unlock: accessOf(policy.unlock ?? nobody),
  update: accessOf(policy.update),
})
