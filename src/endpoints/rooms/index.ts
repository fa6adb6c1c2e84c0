import type { Endpoint } from 'payload'

import type { BlockDefinition } from '../../../blocks/define-block.js'
import { accessTableEndpoint } from './access-table.js'
import { checkExpectationsEndpoint } from './check-expectations.js'
import { duplicateToEndpoint } from './duplicate-to.js'
import { roomOrderEndpoint } from './order.js'
import { taskListsEndpoint } from './task-lists.js'
import { saveAsTemplateEndpoint } from './templates.js'
import { suggestionsEndpoint, usageEndpoint } from './usage.js'
import { warningsEndpoint } from './warnings.js'

/** What staff do with rooms under `/api/rooms`, beside Payload's own operations. */
export const roomEndpoints = (blocks: readonly BlockDefinition[]): Endpoint[] => [roomOrderEndpoint, taskListsEndpoint, checkExpectationsEndpoint, warningsEndpoint(blocks), duplicateToEndpoint, saveAsTemplateEndpoint]

/** What staff ask about a whole portal under `/api/portal`. */
export const portalBuildingEndpoints: readonly Endpoint[] = [accessTableEndpoint, usageEndpoint, suggestionsEndpoint]
