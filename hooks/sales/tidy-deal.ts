import type { CollectionBeforeValidateHook } from 'payload'

import { customerKey, hostOf } from '../../src/domain/deals/customer-key.js'
import { emailKey } from '../../src/domain/duplicates.js'
import { fieldRefusal } from '../../src/translations/refusals/refusal.js'

const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() || null : value)

/** Keeps texts without surrounding space, the web domain as a bare host, and notes by what the customer is told from others. The key is never taken from a request. */
export const tidyDeal: CollectionBeforeValidateHook = async ({ collection, data, req }) => {
  if (!data) {
    return data
  }
  const given = (data.customer ?? {}) as Record<string, unknown>
  const customer: Record<string, unknown> = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, trimmed(value)]))
  if (typeof customer.contactEmail === 'string') {
    customer.contactEmail = emailKey(customer.contactEmail)
  }
  if (typeof customer.domain === 'string') {
    const host = hostOf(customer.domain)
    if (host === null) {
      throw await fieldRefusal(req, collection.slug, 'customer.domain', 'DEAL_DOMAIN_INVALID')
    }
    customer.domain = host
  }
  const text = (name: string): null | string => (typeof customer[name] === 'string' ? customer[name] : null)
  return { ...data, customer, customerKey: customerKey({ company: text('company'), country: text('country'), domain: text('domain') }), name: trimmed(data.name) }
}
