import type { CollectionConfig } from 'payload'

import { applyPolicy } from '../../access/apply-policy.js'
import type { CollectionPolicy } from '../../access/rule.js'
import { never } from '../../access/rules/never.js'
import type { CollectionKey } from '../../collections/slugs.js'
import type { SwitchableDomain } from './options.js'

/** What a domain that can be switched off consists of. Money follows sales: without deals there is nothing to earn. */
const collectionsOf: Readonly<Record<SwitchableDomain, readonly CollectionKey[]>> = {
  messaging: [],
  sales: ['commissionPlans', 'dealStages', 'deals', 'leads', 'ledgerEntries', 'ledgerTransactions', 'payouts'],
}

const roomKindsOf: Readonly<Record<SwitchableDomain, readonly string[]>> = { messaging: [], sales: ['deals', 'leads', 'payments'] }

/** The domain that a collection belongs to; undefined for what always stays. */
export const domainOf = (key: CollectionKey): SwitchableDomain | undefined => (Object.keys(collectionsOf) as SwitchableDomain[]).find((domain) => collectionsOf[domain].includes(key))

/** Whether rooms of this kind go when the domain is switched off. */
export const goesWith = (domain: SwitchableDomain, roomKind: string): boolean => roomKindsOf[domain].includes(roomKind)

const nobody: CollectionPolicy = { create: never, delete: never, partnerQuery: { filter: [], sort: [] }, read: never, update: never }

/**
 * A collection of a domain that is switched off: its tables stay, so that switching it on again needs no migration and loses nothing; nobody reaches it, by
 * REST, GraphQL or the admin.
 */
export const outOfReach = (collection: CollectionConfig): CollectionConfig => ({
  ...applyPolicy(collection, nobody),
  admin: { ...collection.admin, hidden: true },
  endpoints: [],
  graphQL: { disableMutations: true, disableQueries: true },
})
