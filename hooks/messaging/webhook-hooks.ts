import { randomBytes } from 'node:crypto'

import type { CollectionBeforeValidateHook } from 'payload'

import { isPublicAddress } from '../../src/domain/public-address.js'
import { messagingOf } from '../../src/notifications/messaging-settings.js'
import { fieldRefusal } from '../../src/translations/refusals/refusal.js'
import { isWebhookSecret } from '../../src/webhooks/signature.js'

const secretBytes = 24

/** Gives a webhook its secret, after Standard Webhooks: `whsec_` and base64. An emptied field gets a new one. */
export const makeWebhookSecret: CollectionBeforeValidateHook = async ({ collection, data, operation, req }) => {
  if (!data || (operation === 'update' && data.secret === undefined)) {
    return data
  }
  const secret: unknown = typeof data.secret === 'string' ? data.secret.trim() : data.secret
  if (secret === undefined || secret === null || secret === '') {
    return { ...data, secret: `whsec_${randomBytes(secretBytes).toString('base64')}` }
  }
  if (!isWebhookSecret(secret)) {
    throw await fieldRefusal(req, collection.slug, 'secret', 'WEBHOOK_SECRET_INVALID')
  }
  return { ...data, secret }
}

const isWebAddress = (value: unknown): boolean => typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value)

/** Takes only https addresses outside the vendor's own network; names are resolved and checked again at every delivery. */
export const checkWebhookAddress: CollectionBeforeValidateHook = async ({ collection, data, req }) => {
  const isAllowed = messagingOf(req.payload).allowInternal ? isWebAddress : isPublicAddress
  if (data?.url !== undefined && !isAllowed(data.url)) {
    throw await fieldRefusal(req, collection.slug, 'url', 'WEBHOOK_ADDRESS_REFUSED')
  }
  return data
}
