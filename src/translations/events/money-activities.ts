import type { Language } from '../languages.js'
import { moneyWord } from './money-words.js'

/** What can happen to plans, ledger and payouts; values of `activities.action`. */
export const moneyActions = [
  'ledger.adjusted',
  'payout.approved',
  'payout.cancelled',
  'payout.collected',
  'payout.detached',
  'payout.failed',
  'payout.invoiced',
  'payout.paid',
  'payout.scheduled',
  'payout.sent-back',
  'payout.submitted',
  'plan.activated',
  'plan.archived',
] as const

type Facts = { actorName: string; title: string; to: null | string }
type Sentences = Readonly<Record<(typeof moneyActions)[number], (facts: Facts) => string>>

const quoted = (reason: null | string, [open, close]: readonly [string, string]): string => (reason ? `: ${open}${reason}${close}` : '')

const english: Sentences = {
  'ledger.adjusted': ({ actorName, title, to }) => `${actorName} adjusted the balance of ${title} by ${moneyWord('en', to ?? '')}`,
  'payout.approved': ({ actorName, title }) => `${actorName} approved the payout ${title}`,
  'payout.cancelled': ({ actorName, title, to }) => `${actorName} cancelled the payout ${title}${quoted(to, ['“', '”'])}`,
  'payout.collected': ({ actorName, title, to }) => `${actorName} collected ${moneyWord('en', to ?? '')} in the payout ${title}`,
  'payout.detached': ({ actorName, title, to }) => `${actorName} took ${moneyWord('en', to ?? '')} out of the payout ${title}`,
  'payout.failed': ({ actorName, title, to }) => `${actorName} marked the payout ${title} as failed${quoted(to, ['“', '”'])}`,
  'payout.invoiced': ({ actorName, title }) => `${actorName} sent the invoice for the payout ${title}`,
  'payout.paid': ({ actorName, title }) => `${actorName} marked the payout ${title} as paid`,
  'payout.scheduled': ({ actorName, title }) => `${actorName} scheduled the payout ${title}`,
  'payout.sent-back': ({ actorName, title, to }) => `${actorName} sent the payout ${title} back${quoted(to, ['“', '”'])}`,
  'payout.submitted': ({ actorName, title }) => `${actorName} asked for the approval of the payout ${title}`,
  'plan.activated': ({ actorName, title }) => `${actorName} activated the plan ${title}`,
  'plan.archived': ({ actorName, title }) => `${actorName} archived the plan ${title}`,
}

const german: Sentences = {
  'ledger.adjusted': ({ actorName, title, to }) => `${actorName} hat den Saldo von ${title} um ${moneyWord('de', to ?? '')} korrigiert`,
  'payout.approved': ({ actorName, title }) => `${actorName} hat die Auszahlung ${title} freigegeben`,
  'payout.cancelled': ({ actorName, title, to }) => `${actorName} hat die Auszahlung ${title} abgebrochen${quoted(to, ['„', '“'])}`,
  'payout.collected': ({ actorName, title, to }) => `${actorName} hat ${moneyWord('de', to ?? '')} in der Auszahlung ${title} zusammengefasst`,
  'payout.detached': ({ actorName, title, to }) => `${actorName} hat ${moneyWord('de', to ?? '')} aus der Auszahlung ${title} genommen`,
  'payout.failed': ({ actorName, title, to }) => `${actorName} hat die Auszahlung ${title} als fehlgeschlagen vermerkt${quoted(to, ['„', '“'])}`,
  'payout.invoiced': ({ actorName, title }) => `${actorName} hat die Rechnung zur Auszahlung ${title} gesendet`,
  'payout.paid': ({ actorName, title }) => `${actorName} hat die Auszahlung ${title} als bezahlt vermerkt`,
  'payout.scheduled': ({ actorName, title }) => `${actorName} hat die Auszahlung ${title} geplant`,
  'payout.sent-back': ({ actorName, title, to }) => `${actorName} hat die Auszahlung ${title} zurückgegeben${quoted(to, ['„', '“'])}`,
  'payout.submitted': ({ actorName, title }) => `${actorName} hat um die Freigabe der Auszahlung ${title} gebeten`,
  'plan.activated': ({ actorName, title }) => `${actorName} hat den Plan ${title} aktiviert`,
  'plan.archived': ({ actorName, title }) => `${actorName} hat den Plan ${title} archiviert`,
}

/** What history says about money. */
export const moneySentences: Readonly<Record<Language, Sentences>> = { de: german, en: english }
