import type { MoneyBalances } from '../../client/money.js'
import type { Language } from '../languages.js'

/** What stands on statements and payout notes beside their figures. */
export type PaperWords = {
  accounts: Readonly<Record<keyof MoneyBalances, string>>
  amount: string
  closing: string
  created: string
  date: string
  endedAt: Readonly<Record<'cancelled' | 'failed', string>>
  made: (day: string) => string
  moreInCsv: string
  nothing: string
  opening: string
  pageOf: (at: number, of: number) => string
  paidAt: string
  payout: (number: string) => string
  period: (from: null | string, to: null | string) => string
  plan: (name: string, version: number) => string
  reason: string
  reference: string
  scheduledFor: string
  statement: string
  status: string
  what: string
}

/** By language. */
export const paperWords: Readonly<Record<Language, PaperWords>> = {
  de: {
    accounts: { available: 'Verfügbar', clearing: 'Unterwegs', paid: 'Bezahlt', pending: 'Ausstehend' },
    amount: 'Betrag',
    closing: 'Am Ende',
    created: 'Angelegt am',
    date: 'Datum',
    endedAt: { cancelled: 'Abgebrochen am', failed: 'Fehlgeschlagen am' },
    made: (day) => `erstellt am ${day}`,
    moreInCsv: 'Weitere Zeilen stehen in der CSV-Datei der Auszahlung.',
    nothing: 'In dieser Zeit hat sich nichts bewegt.',
    opening: 'Zu Beginn',
    pageOf: (at, of) => `Seite ${at} von ${of}`,
    paidAt: 'Bezahlt am',
    payout: (number) => `Auszahlung ${number}`,
    period: (from, to) => (from && to ? `${from} bis ${to}` : from ? `seit ${from}` : to ? `bis ${to}` : 'alle Monate'),
    plan: (name, version) => `Plan ${name}, Version ${version}`,
    reason: 'Grund',
    reference: 'Referenz',
    scheduledFor: 'Geplant für',
    statement: 'Auszug der Provisionen',
    status: 'Stand',
    what: 'Was geschah',
  },
  en: {
    accounts: { available: 'Available', clearing: 'On its way', paid: 'Paid', pending: 'Pending' },
    amount: 'Amount',
    closing: 'At the end',
    created: 'Created on',
    date: 'Date',
    endedAt: { cancelled: 'Cancelled on', failed: 'Failed on' },
    made: (day) => `made on ${day}`,
    moreInCsv: 'More lines stand in the CSV of the payout.',
    nothing: 'Nothing moved in this time.',
    opening: 'At the beginning',
    pageOf: (at, of) => `Page ${at} of ${of}`,
    paidAt: 'Paid on',
    payout: (number) => `Payout ${number}`,
    period: (from, to) => (from && to ? `${from} to ${to}` : from ? `since ${from}` : to ? `until ${to}` : 'all months'),
    plan: (name, version) => `plan ${name}, version ${version}`,
    reason: 'Reason',
    reference: 'Reference',
    scheduledFor: 'Planned for',
    statement: 'Statement of commissions',
    status: 'State',
    what: 'What happened',
  },
}
