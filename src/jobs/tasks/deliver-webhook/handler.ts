import { createLocalReq, type PayloadRequest } from 'payload'

import { deliverMessage } from '../../../webhooks/deliver-message.js'

export const deliverWebhook = async ({ input, req }: { input: { delivery: string }; req: Pick<PayloadRequest, 'payload'> }): Promise<{ output: object }> => {
  // A request of its own: an attempt takes seconds, and no transaction of the job may stay open for it.
  await deliverMessage(await createLocalReq({}, req.payload), input.delivery)
  return { output: {} }
}
