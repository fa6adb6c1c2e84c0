import type { CollectionBeforeValidateHook } from 'payload'

import { fieldRefusal } from '../../src/translations/refusals/refusal.js'

const isMissing = (value: unknown): boolean => value === null || value === undefined || value === ''

/** An expected value without a currency says nothing, and a currency without a value neither: the first is refused, the second left out. */
export const checkExpectedValue: CollectionBeforeValidateHook = async ({ collection, data, req }) => {
  if (!data) {
    return data
  }
  const hasValue = !isMissing(data.expectedValue)
  if (hasValue && isMissing(data.currency)) {
    throw await fieldRefusal(req, collection.slug, 'currency', 'LEAD_CURRENCY_MISSING')
  }
  return hasValue ? data : { ...data, currency: null, expectedValue: null }
}
