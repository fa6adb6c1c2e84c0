import type { CollectionConfig } from 'payload'
import type { CollectionPolicy } from 'payload-partner-portal'

/** A collection of the host. The portal's policy table decides about it, because the host says how. */
export const products: CollectionConfig = {
  admin: { useAsTitle: 'name' },
  fields: [
    { name: 'name', required: true, type: 'text' },
    { name: 'purchasePriceInCents', type: 'number' },
  ],
  lockDocuments: false,
  slug: 'products',
  versions: false,
}

const byStaff = { grants: (viewer: { kind: string }) => viewer.kind === 'staff', says: 'they are staff' }
const bySignedIn = { grants: (viewer: { kind: string }) => viewer.kind !== 'anonymous', says: 'they are signed in' }

/** Everybody who is signed in reads products, staff write them, and what they cost us stays with staff. */
export const productsPolicy: CollectionPolicy = {
  create: byStaff,
  delete: byStaff,
  fields: { purchasePriceInCents: { read: { holds: (viewer) => viewer.kind === 'staff', says: 'they are staff' } } },
  partnerQuery: { filter: ['name'], sort: ['name'] },
  read: bySignedIn,
  update: byStaff,
}
