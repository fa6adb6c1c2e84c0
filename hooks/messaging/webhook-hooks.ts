import { randomBytes } from 'node:crypto'

import type { CollectionBeforeValidateHook } from 'payload'

import { isPublicAddress } from '../../src/domain/public-address.js'
import { fieldRefusal } from '../../src/translations/refusals/refusal.js'

const secretBytes = 24

/** Gives a webhook its secret, after Standard Webhooks: `whsec_` and base64. An emptied field gets a new one. */
export const makeWebhookSecret: CollectionBeforeValidateHook = ({ data, operation }) => {
  if (!data || (operation === 'update' && data.secret === undefined)) {
    return data
  }
  const isGiven = typeof data.secret === 'string' && data.secret.trim() !== ''
  return isGiven ? data : { ...data, secret: `whsec_${randomBytes(secretBytes).toString('base64')}` }
}

/** Takes only https addresses outside the vendor's own network; names are resolved and checked again at every delivery. */
export const checkWebhookAddress: CollectionBeforeValidateHook = async ({ collection, data, req }) => {
  if (data?.url !== undefined && !isPublicAddress(data.url)) {
    throw await fieldRefusal(req, collection.slug, 'url', 'WEBHOOK_ADDRESS_REFUSED')
  }
  return data
}
