import type { EventActions, EventTexts } from './event-texts.js'
import { dayWord, lostReasonWord } from './deal-words.js'

type DealEvent = Extract<keyof EventTexts, `deal.${string}`>

/** What people are told about deals, in English. */
export const englishDeals: Pick<EventTexts, DealEvent> = {
  'deal.commented': ({ deal, excerpt, person }) => ({ body: `“${excerpt}”`, title: `${person} wrote about ${deal}` }),
  'deal.dispute-decided': ({ answer, company, deal, person, reason }) => ({
    body: `${person} decided about your objection for ${company}: ${answer === 'upheld' ? 'the customer is now yours' : 'the registration of the other partner stands'}.${reason ? ` “${reason}”` : ''}`,
    title: answer === 'upheld' ? `Your objection for ${deal} was upheld` : `Your objection for ${deal} was dismissed`,
  }),
  'deal.dispute-opened': ({ company, deal, partner, person, reason }) => ({ body: `${person} of ${partner} objects that ${company} is taken: “${reason}”`, title: `${partner} disputes ${deal}` }),
  'deal.extension-decided': ({ answer, company, deal, person, reason, until }) => ({
    body: `${answer === 'granted' ? `${person} extended the protection of ${company} until ${dayWord('en', until)}.` : `${person} did not extend the protection of ${company}.`}${reason ? ` “${reason}”` : ''}`,
    title: answer === 'granted' ? `${deal} is protected until ${dayWord('en', until)}` : `The protection of ${deal} is not extended`,
  }),
  'deal.extension-requested': ({ company, deal, partner, person, reason }) => ({ body: `${person} of ${partner} asks for a longer protection of ${company}: “${reason}”`, title: `${partner} asks for more time for ${deal}` }),
  'deal.lost': ({ company, deal, person, reason }) => ({ body: `${person} closed ${deal} with ${company} as lost. Reason: ${lostReasonWord('en', reason)}.`, title: `${deal} is lost` }),
  'deal.moved': ({ company, deal, from, person, to }) => ({ body: `${person} moved ${deal} with ${company} from ${from} to ${to}.`, title: `${deal} is now in ${to}` }),
  'deal.registration-approved': ({ company, deal, person, until }) => ({ body: `${person} approved the registration. ${company} is kept for you until ${dayWord('en', until)}.`, title: `The registration of ${deal} is approved` }),
  'deal.registration-expired': ({ company, deal }) => ({ body: `The protection of ${company} has ended. Register the deal again if you still work on it.`, title: `The registration of ${deal} has expired` }),
  'deal.registration-expiring': ({ company, deal, until }) => ({ body: `The protection of ${company} ends on ${dayWord('en', until)}. Ask for an extension if you need more time.`, title: `The registration of ${deal} ends soon` }),
  'deal.registration-rejected': ({ company, deal, person, reason }) => ({ body: `${person} rejected the registration of ${company}: “${reason}”`, title: `The registration of ${deal} is rejected` }),
  'deal.registration-requested': ({ company, deal, partner, person }) => ({ body: `${person} of ${partner} asks to register ${company} for ${deal}.`, title: `${partner} registers ${company}` }),
  'deal.submitted': ({ company, deal, partner, person }) => ({ body: `${person} of ${partner} added the deal ${deal} with ${company}.`, title: `New deal from ${partner}: ${deal}` }),
  'deal.won': ({ company, deal, person }) => ({ body: `${person} closed ${deal} with ${company} as won.`, title: `${deal} is won` }),
}

/** What the button of each mail about a deal says, in English. */
export const englishDealActions: Pick<EventActions, DealEvent> = {
  'deal.commented': 'Read and answer',
  'deal.dispute-decided': 'Open the deal',
  'deal.dispute-opened': 'Decide',
  'deal.extension-decided': 'Open the deal',
  'deal.extension-requested': 'Decide',
  'deal.lost': 'Open the deal',
  'deal.moved': 'Open the deal',
  'deal.registration-approved': 'Open the deal',
  'deal.registration-expired': 'Open the deal',
  'deal.registration-expiring': 'Open the deal',
  'deal.registration-rejected': 'Open the deal',
  'deal.registration-requested': 'Decide',
  'deal.submitted': 'Open the deal',
  'deal.won': 'Open the deal',
}
