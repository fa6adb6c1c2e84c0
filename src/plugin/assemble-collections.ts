import type { CollectionConfig, Endpoint } from 'payload'

import { applyPolicy } from '../../access/apply-policy.js'
import { policies } from '../../access/policies/index.js'
import { collectionFactories } from '../../collections/index.js'
import type { CollectionKey } from '../../collections/slugs.js'
import { withReadersLanguage } from '../../hooks/identity/speak-readers-language.js'
import { withRowLocks } from '../database/lock-row.js'
import { partnerUserAccountEndpoints, staffAccountEndpoints } from '../endpoints/accounts/index.js'
import { forgotPasswordEndpoint } from '../endpoints/accounts/forgot-password.js'
import { dealEndpoints } from '../endpoints/deals/index.js'
import { leadEndpoints } from '../endpoints/leads/index.js'
import { partnerExportEndpoint } from '../endpoints/partners/export.js'
import { commissionPlanEndpoints } from '../endpoints/commission-plans/index.js'
import { ledgerTransactionEndpoints } from '../endpoints/ledger/index.js'
import { payoutEndpoints } from '../endpoints/payouts/index.js'
import { planEndpoints } from '../endpoints/plans/index.js'
import { documentEndpoints, fileEndpoints } from '../endpoints/library/index.js'
import { notificationEndpoints } from '../endpoints/notifications/index.js'
import { eventTextEndpoints } from '../endpoints/notifications/preview-text.js'
import { webhookDeliveryEndpoints, webhookEndpoints } from '../endpoints/webhooks/index.js'
import { withAdminParts } from './admin-config.js'
import type { PortalContext } from './context.js'
import { mergeStaffCollection } from './merge-staff-collection.js'
import type { PartnerPortalOptions } from './options.js'
import { domainOf, outOfReach } from './switched-off.js'
import { withoutRawRecord } from './without-raw-record.js'

const keys = Object.keys(collectionFactories) as CollectionKey[]

/** Endpoints of the portal's collections, in front of Payload's own. */
const endpointsOf = (key: CollectionKey, context: PortalContext): Endpoint[] => {
  const endpoints: Partial<Record<CollectionKey, () => Endpoint[]>> = {
    commissionPlans: () => [...planEndpoints, ...commissionPlanEndpoints],
    deals: () => dealEndpoints,
    documents: () => documentEndpoints,
    files: () => fileEndpoints,
    eventTexts: () => eventTextEndpoints,
    leads: () => leadEndpoints,
    ledgerTransactions: () => ledgerTransactionEndpoints,
    notifications: () => notificationEndpoints,
    partners: () => [partnerExportEndpoint],
    partnerUsers: () => partnerUserAccountEndpoints,
    payouts: () => payoutEndpoints,
    users: () => staffAccountEndpoints(context.slugs.users),
    webhookDeliveries: () => webhookDeliveryEndpoints,
    webhooks: () => webhookEndpoints,
  }
  return endpoints[key]?.() ?? []
}

/** What stands in the place of an endpoint of Payload that is less careful stays when the portal is switched off. */
const guardingEndpointsOf = (key: CollectionKey, context: PortalContext): Endpoint[] =>
  key === 'partnerUsers' || key === 'users' ? [forgotPasswordEndpoint(context.slugs[key])] : []

const withEndpoints = (key: CollectionKey, collection: CollectionConfig, context: PortalContext, isOn: boolean): CollectionConfig => ({
  ...collection,
  endpoints: [...(isOn ? endpointsOf(key, context) : guardingEndpointsOf(key, context)), ...(collection.endpoints || [])],
})

/** A collection of the portal: its schema, the host's staff fields if any, labels, screens, the host's last word, then rights and locks, which nothing may undo. */
const buildCollection = (key: CollectionKey, own: CollectionConfig | undefined, context: PortalContext, options: PartnerPortalOptions): CollectionConfig => {
  const isOn = options.disabled !== true
  const made: CollectionConfig = collectionFactories[key](context)
  const factory: CollectionConfig = isOn ? made : { ...made, endpoints: [] }
  const merged = own ? mergeStaffCollection(own, factory) : factory
  const labelled = options.labels?.[key] ? { ...merged, labels: options.labels[key] } : merged
  const shown = withoutRawRecord(isOn ? withAdminParts(key, labelled) : labelled)
  const overridden = options.overrides?.[key]?.(shown) ?? shown
  const domain = domainOf(key)
  if (domain && !context.isDomainOn(domain)) {
    return outOfReach(overridden)
  }
  return withReadersLanguage(withRowLocks(applyPolicy(withEndpoints(key, overridden, context, isOn), policies[key])))
}

/** The host's collections, those with a policy under it, and the portal's own. A host's staff collection becomes the portal's. */
export const assembleCollections = (hosts: readonly CollectionConfig[], context: PortalContext, options: PartnerPortalOptions): CollectionConfig[] => {
  const slugOf = (key: CollectionKey) => context.slugs[key]
  const isOurs = new Set<string>(keys.map(slugOf))
  const clash = hosts.find(({ slug }) => isOurs.has(slug) && slug !== context.slugs.users)
  if (clash) {
    throw new Error(`partnerPortal: this project already has a collection "${clash.slug}". Rename it; the portal needs that name.`)
  }
  const added = options.policy?.collections ?? {}
  const others = hosts.filter(({ slug }) => slug !== context.slugs.users).map((host) => (added[host.slug] ? applyPolicy(host, added[host.slug]!) : host))
  const staff = hosts.find(({ slug }) => slug === context.slugs.users)
  return [...others, ...keys.map((key) => buildCollection(key, key === 'users' ? staff : undefined, context, options))]
}
