import type { CollectionConfig } from 'payload'

import type { PortalContext } from '../../src/plugin/context.js'
import { refuseStaleWrite } from '../network/refuse-stale-write.js'
import { bringLeadByServer } from './bring-lead-by-server.js'
import { checkAnswers } from './check-answers.js'
import { checkExpectedValue } from './check-expected-value.js'
import { checkLeadPartner } from './check-lead-partner.js'
import { keepClosedLead } from './keep-closed-lead.js'
import { leadQuestionsOf } from './lead-questions.js'
import { publishLeadChange } from './publish-lead-change.js'
import { recordLeadHistory } from './record-lead-history.js'
import { settleLeadAssignment } from './settle-lead-assignment.js'
import { settleLeadStatus } from './settle-lead-status.js'
import { tellAboutLead } from './tell-about-lead.js'
import { tidyLead } from './tidy-lead.js'

/** Everything that follows from writing a lead, in the order in which it happens. */
export const leadHooks = (_context: PortalContext): NonNullable<CollectionConfig['hooks']> => ({
  afterChange: [recordLeadHistory, tellAboutLead, publishLeadChange],
  beforeOperation: [keepClosedLead],
  beforeValidate: [refuseStaleWrite, bringLeadByServer, tidyLead, checkExpectedValue, checkLeadPartner, settleLeadStatus, settleLeadAssignment, checkAnswers(leadQuestionsOf)],
})
