import type { Endpoint } from 'payload'

import { refusalFor } from './refusal.js'

/**
 * Stands in front of Payload's own endpoint, which makes an administrator of whoever asks first, and of several who ask at once.
 * Mounted on every auth collection; the first administrator comes from the seed or from `POST /api/users/first-admin`.
 */
export const closedFirstRegister: Endpoint = {
  handler: async (req) => {
    throw await refusalFor(req, 'NO_REGISTRATION')
  },
  method: 'post',
  path: '/first-register',
}
