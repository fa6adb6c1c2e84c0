import { englishDealActions, englishDeals } from './deal-events-en.js'
import type { EventActions, EventTexts } from './event-texts.js'
import { englishMoney, englishMoneyActions } from './money-events-en.js'
import { outcomeWord, statusWord } from './lead-words.js'

/** What people are told, in English. */
export const english: EventTexts = {
  ...englishDeals,
  ...englishMoney,
  'lead.answered': ({ answer, company, partner, person, reason }) => ({
    body: answer === 'accepted' ? `${person} of ${partner} takes the lead ${company}.` : `${person} of ${partner} gives the lead ${company} back${reason ? `: “${reason}”` : '.'}`,
    title: answer === 'accepted' ? `${partner} accepted ${company}` : `${partner} declined ${company}`,
  }),
  'lead.closed': ({ company, outcome, person }) => ({
    body: `${person} closed the lead ${company}. Outcome: ${outcomeWord('en', outcome)}.`,
    title: `${company} is closed: ${outcomeWord('en', outcome)}`,
  }),
  'lead.commented': ({ company, excerpt, person }) => ({ body: `“${excerpt}”`, title: `${person} wrote about ${company}` }),
  'lead.offered': ({ company, person }) => ({
    body: `${person} offers you the lead ${company}. Accept it, or decline it with a reason.`,
    title: `A lead for you: ${company}`,
  }),
  'lead.status-changed': ({ company, from, person, to }) => ({
    body: `${person} moved the lead ${company} from ${statusWord('en', from)} to ${statusWord('en', to)}.`,
    title: `${company} is now in ${statusWord('en', to)}`,
  }),
  'lead.submitted': ({ company, partner, person }) => ({ body: `${person} of ${partner} submitted the lead ${company}.`, title: `New lead from ${partner}: ${company}` }),
  'partner-user.invited': ({ name, partner, person }) => ({
    body: `Hello ${name}, ${person} invites you to the partner portal for ${partner}. Choose a password to get in. If you did not expect this mail, ignore it.`,
    title: `Your invitation to the partner portal`,
  }),
  'partner.stage-changed': ({ partner, stage }) => ({
    body: `${partner} has reached the stage ${stage}. Rooms may have opened for you.`,
    title: `${partner} is now in the stage ${stage}`,
  }),
  'partner.tier-changed': ({ partner, tier }) => ({
    body: `${partner} now has the tier ${tier}. Rooms may have opened for you.`,
    title: `${partner} is now ${tier}`,
  }),
}

/** What the button of each mail says, in English. */
export const englishActions: EventActions = {
  ...englishDealActions,
  ...englishMoneyActions,
  'lead.answered': 'Open the lead',
  'lead.closed': 'Open the lead',
  'lead.commented': 'Read and answer',
  'lead.offered': 'Look at the lead',
  'lead.status-changed': 'Open the lead',
  'lead.submitted': 'Open the lead',
  'partner-user.invited': 'Accept the invitation',
  'partner.stage-changed': 'Open the portal',
  'partner.tier-changed': 'Open the portal',
}
