import type { CollectionConfig } from 'payload'

import type { PortalContext } from '../../src/plugin/context.js'
import { refuseStaleWrite } from '../network/refuse-stale-write.js'
import { bringDealByServer } from './bring-deal-by-server.js'
import { checkAnswers } from './check-answers.js'
import { checkDealPartner } from './check-deal-partner.js'
import { claimCustomerOfDeal, releaseCustomerOfDeal } from './claim-customer.js'
import { keepClosedDeal } from './keep-closed-deal.js'
import { dealQuestionsOf } from './lead-questions.js'
import { publishDealChange } from './publish-deal-change.js'
import { recordDealHistory } from './record-deal-history.js'
import { settleMoneyOfDeal, settleMoneyOfDeletedDeal } from './settle-deal-money.js'
import { settleDealStanding } from './settle-deal-standing.js'
import { tellAboutDeal } from './tell-about-deal.js'
import { tidyDeal } from './tidy-deal.js'

/** Everything that follows from writing a deal, in the order in which it happens; all of it is saved with the deal, or nothing. */
export const dealHooks = (_context: PortalContext): NonNullable<CollectionConfig['hooks']> => ({
  afterChange: [recordDealHistory, tellAboutDeal, settleMoneyOfDeal, publishDealChange],
  beforeChange: [claimCustomerOfDeal],
  beforeDelete: [settleMoneyOfDeletedDeal, releaseCustomerOfDeal],
  beforeOperation: [keepClosedDeal],
  beforeValidate: [refuseStaleWrite, bringDealByServer, tidyDeal, checkDealPartner, settleDealStanding, checkAnswers(dealQuestionsOf)],
})
