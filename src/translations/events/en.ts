import type { EventTexts } from './event-texts.js'
import { outcomeWord, statusWord } from './lead-words.js'

/** What people are told, in English. */
export const english: EventTexts = {
  'lead.answered': ({ answer, company, partner, person, reason }) => ({
    action: 'Open the lead',
    body: answer === 'accepted' ? `${person} of ${partner} takes the lead ${company}.` : `${person} of ${partner} gives the lead ${company} back${reason ? `: “${reason}”` : '.'}`,
    title: answer === 'accepted' ? `${partner} accepted ${company}` : `${partner} declined ${company}`,
  }),
  'lead.closed': ({ company, outcome, person }) => ({
    action: 'Open the lead',
    body: `${person} closed the lead ${company}. Outcome: ${outcomeWord('en', outcome)}.`,
    title: `${company} is closed: ${outcomeWord('en', outcome)}`,
  }),
  'lead.commented': ({ company, excerpt, person }) => ({ action: 'Read and answer', body: `“${excerpt}”`, title: `${person} wrote about ${company}` }),
  'lead.offered': ({ company, person }) => ({
    action: 'Look at the lead',
    body: `${person} offers you the lead ${company}. Accept it, or decline it with a reason.`,
    title: `A lead for you: ${company}`,
  }),
  'lead.status-changed': ({ company, from, person, to }) => ({
    action: 'Open the lead',
    body: `${person} moved the lead ${company} from ${statusWord('en', from)} to ${statusWord('en', to)}.`,
    title: `${company} is now in ${statusWord('en', to)}`,
  }),
  'lead.submitted': ({ company, partner, person }) => ({ action: 'Open the lead', body: `${person} of ${partner} submitted the lead ${company}.`, title: `New lead from ${partner}: ${company}` }),
  'partner-user.invited': ({ name, partner, person }) => ({
    action: 'Accept the invitation',
    body: `Hello ${name}, ${person} invites you to the partner portal for ${partner}. Choose a password to get in. If you did not expect this mail, ignore it.`,
    title: `Your invitation to the partner portal`,
  }),
  'partner.stage-changed': ({ partner, stage }) => ({
    action: 'Open the portal',
    body: `${partner} has reached the stage ${stage}. Rooms may have opened for you.`,
    title: `${partner} is now in the stage ${stage}`,
  }),
  'partner.tier-changed': ({ partner, tier }) => ({
    action: 'Open the portal',
    body: `${partner} now has the tier ${tier}. Rooms may have opened for you.`,
    title: `${partner} is now ${tier}`,
  }),
}
