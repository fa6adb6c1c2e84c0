import type { Endpoint } from 'payload'

import { choicesEndpoint } from './choices.js'
import { markReadEndpoint } from './mark-read.js'

/** What a person does with notifications, in front of Payload's own endpoints. */
export const notificationEndpoints: Endpoint[] = [choicesEndpoint, markReadEndpoint]
