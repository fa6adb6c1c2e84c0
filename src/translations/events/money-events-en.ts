import { dayWord } from './deal-words.js'
import type { EventActions, EventTexts } from './event-texts.js'
import type { MoneyEventVariables } from './money-event-texts.js'
import { moneyWord, monthWord, reversalWord } from './money-words.js'

const money = (amount: string): string => moneyWord('en', amount)

/** What people are told about money, in English. */
export const englishMoney: Pick<EventTexts, keyof MoneyEventVariables> = {
  'commission.accrued': ({ amount, deal, partner }) => ({ body: `${partner} earns ${money(amount)} for ${deal}. It becomes available when its hold is over.`, title: `${money(amount)} for ${deal}` }),
  'commission.adjusted': ({ amount, partner, person, reason }) => ({ body: `${person} adjusted the balance of ${partner} by ${money(amount)}: “${reason}”`, title: `Adjustment of ${money(amount)}` }),
  'commission.released': ({ amount, partner }) => ({ body: `The hold is over: ${money(amount)} of ${partner} can be paid out.`, title: `${money(amount)} is available` }),
  'commission.reversed': ({ amount, deal, partner, reason }) => ({
    body: `${money(amount)} that ${partner} had earned${deal ? ` for ${deal}` : ''} is taken back, because ${reversalWord('en', reason)}.`,
    title: `${money(amount)}${deal ? ` for ${deal}` : ''} is taken back`,
  }),
  'payout.approved': ({ amount, number }) => ({ body: `The payout ${number} of ${money(amount)} is approved. The transfer follows.`, title: `Payout ${number} is approved` }),
  'payout.cancelled': ({ amount, number, reason }) => ({ body: `The payout ${number} is cancelled: “${reason}” Its ${money(amount)} is available again.`, title: `Payout ${number} is cancelled` }),
  'payout.drafted': ({ amount, number, partner, person }) => ({ body: `${person} collected ${money(amount)} for ${partner} in the payout ${number}.`, title: `New payout for ${partner}: ${money(amount)}` }),
  'payout.failed': ({ amount, number, reason }) => ({ body: `The transfer of ${money(amount)} failed: “${reason}” The money is available again.`, title: `Payout ${number} failed` }),
  'payout.in-review': ({ amount, number, partner, person }) => ({ body: `${person} asks for the approval of the payout ${number} to ${partner}: ${money(amount)}.`, title: `Payout ${number} waits for approval` }),
  'payout.invoiced': ({ number, partner, person }) => ({ body: `${person} of ${partner} sent the invoice for the payout ${number}.`, title: `Invoice for the payout ${number}` }),
  'payout.paid': ({ amount, number, reference }) => ({ body: `${money(amount)} is on its way to your account${reference ? `, with the reference “${reference}”` : ''}.`, title: `Payout ${number} is paid: ${money(amount)}` }),
  'payout.scheduled': ({ amount, day, number }) => ({ body: `${money(amount)} will be transferred on ${dayWord('en', day)}.`, title: `Payout ${number} is scheduled` }),
  'statement.ready': ({ month, partner }) => ({ body: `The statement of ${partner} for ${monthWord('en', month)} is ready.`, title: `Your statement for ${monthWord('en', month)}` }),
}

/** What the button of each mail about money says, in English. */
export const englishMoneyActions: Pick<EventActions, keyof MoneyEventVariables> = {
  'commission.accrued': 'Open the deal',
  'commission.adjusted': 'Open the portal',
  'commission.released': 'Open the portal',
  'commission.reversed': 'Open the deal',
  'payout.approved': 'Open the payout',
  'payout.cancelled': 'Open the payout',
  'payout.drafted': 'Open the payout',
  'payout.failed': 'Open the payout',
  'payout.in-review': 'Look at it',
  'payout.invoiced': 'Open the payout',
  'payout.paid': 'Open the payout',
  'payout.scheduled': 'Open the payout',
  'statement.ready': 'Open the portal',
}

/** What the events about money are called, in English. */
export const englishMoneyNames: Readonly<Record<keyof MoneyEventVariables, string>> = {
  'commission.accrued': 'A commission is earned',
  'commission.adjusted': 'Finance adjusts a balance',
  'commission.released': 'A commission becomes available',
  'commission.reversed': 'A commission is taken back',
  'payout.approved': 'A payout is approved',
  'payout.cancelled': 'A payout is cancelled',
  'payout.drafted': 'A payout is prepared',
  'payout.failed': 'A payout fails',
  'payout.in-review': 'A payout waits for approval',
  'payout.invoiced': 'A partner sends an invoice',
  'payout.paid': 'A payout is paid',
  'payout.scheduled': 'A payout is scheduled',
  'statement.ready': 'The statement of a month is ready',
}
