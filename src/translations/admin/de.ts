import { blueprintsInGerman } from './blueprints-de.js'
import { blocksInGerman } from './blocks-de.js'
import { buildingInGerman } from './building-de.js'
import { brandingInGerman } from './branding-de.js'
import { recordsInGerman } from './records-de.js'
import { contentInGerman } from './content-de.js'
import { dealScreensInGerman } from './deal-screens-de.js'
import { dealsInGerman } from './deals-de.js'
import { financeInGerman } from './finance-de.js'
import { importsInGerman } from './imports-de.js'
import { messagingInGerman } from './messaging-de.js'
import { moneyInGerman } from './money-de.js'
import { screensInGerman } from './screens-de.js'

/** German texts of the admin, keyed by the English ones; the keys are the only texts the admin may use. */
export const german = { ...blueprintsInGerman, ...blocksInGerman, ...brandingInGerman, ...buildingInGerman, ...recordsInGerman, ...contentInGerman, ...dealsInGerman, ...dealScreensInGerman, ...financeInGerman, ...importsInGerman, ...messagingInGerman, ...moneyInGerman, ...screensInGerman } as const
