import type { LeadOutcome, LeadStatus } from '../../domain/leads.js'
import type { Language } from '../languages.js'
import type { EventName, EventVariables } from './event-texts.js'
import { dayWord, lostReasonWord } from './deal-words.js'
import { moneyWord, monthWord, reversalWord } from './money-words.js'
import { outcomeWord, statusWord } from './lead-words.js'

type Word = (language: Language, value: string) => string

const answers: Readonly<Record<Language, Readonly<Record<string, string>>>> = { de: { accepted: 'angenommen', declined: 'abgelehnt' }, en: { accepted: 'accepted', declined: 'declined' } }
const disputes: Readonly<Record<Language, Readonly<Record<string, string>>>> = { de: { dismissed: 'zurückgewiesen', upheld: 'stattgegeben' }, en: { dismissed: 'dismissed', upheld: 'upheld' } }
const extensions: Readonly<Record<Language, Readonly<Record<string, string>>>> = { de: { granted: 'gewährt', refused: 'abgelehnt' }, en: { granted: 'granted', refused: 'refused' } }
const status: Word = (language, value) => statusWord(language, value as LeadStatus)

/** Values that are codes and are read as words. */
const coded: Partial<Record<EventName, Readonly<Record<string, Word>>>> = {
  'commission.accrued': { amount: moneyWord },
  'commission.adjusted': { amount: moneyWord },
  'commission.released': { amount: moneyWord },
  'commission.reversed': { amount: moneyWord, reason: reversalWord },
  'deal.dispute-decided': { answer: (language, value) => disputes[language][value] ?? value },
  'deal.extension-decided': { answer: (language, value) => extensions[language][value] ?? value, until: dayWord },
  'deal.lost': { reason: lostReasonWord },
  'deal.registration-approved': { until: dayWord },
  'deal.registration-expiring': { until: dayWord },
  'lead.answered': { answer: (language, value) => answers[language][value] ?? value },
  'lead.closed': { outcome: (language, value) => outcomeWord(language, value as LeadOutcome) },
  'lead.status-changed': { from: status, to: status },
  'payout.approved': { amount: moneyWord },
  'payout.cancelled': { amount: moneyWord },
  'payout.drafted': { amount: moneyWord },
  'payout.failed': { amount: moneyWord },
  'payout.in-review': { amount: moneyWord },
  'payout.invoiced': { amount: moneyWord },
  'payout.paid': { amount: moneyWord },
  'payout.scheduled': { amount: moneyWord, day: dayWord },
  'statement.ready': { month: monthWord },
}

/** The values of an event as a person reads them in place of `{name}`; what is missing is empty. */
export const eventWords = <Event extends EventName>(language: Language, event: Event, variables: EventVariables[Event]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(variables as Record<string, null | string>).map(([name, value]) => {
      const word = coded[event]?.[name]
      return [name, value === null ? '' : word ? word(language, value) : value]
    }),
  )

/** Puts values in place of `{name}`, once: a value that itself looks like a placeholder stays as it is. */
export const fillPlaceholders = (template: string, words: Readonly<Record<string, string>>): string =>
  template.replace(/\{([^{}]*)\}/g, (whole, name: string) => (Object.hasOwn(words, name) ? (words[name] ?? '') : whole))
