import type { Endpoint } from 'payload'

import { replayEndpoint } from './replay.js'
import { testEndpoint } from './send-test.js'

/** What administrators do with webhooks, in front of Payload's own endpoints. */
export const webhookEndpoints: Endpoint[] = [testEndpoint]
export const webhookDeliveryEndpoints: Endpoint[] = [replayEndpoint]
