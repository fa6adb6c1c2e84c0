import type { VolumeWindow } from '../../domain/commissions/commission-types.js'
import { dayWord } from '../events/deal-words.js'
import type { Language } from '../languages.js'

/** What surrounds the arithmetic of an amount. */
export type WhyTexts = {
  adjusted: (amount: string, reason: string) => string
  already: (whole: string, already: string, rest: string) => string
  held: (until: string) => string
  inputs: { already: string; amount: string; closedAt: string; tier: string; volumes: Readonly<Record<VolumeWindow, string>> }
  payout: (amount: string) => string
  plan: (name: string, version: number, rule: string) => string
  released: (amount: string) => string
  reversed: (amount: string, reason: string, was: null | string, left: null | string) => string
}

/** By language. */
export const whyTexts: Readonly<Record<Language, WhyTexts>> = {
  de: {
    adjusted: (amount, reason) => `Die Finanzabteilung hat den Saldo um ${amount} korrigiert: „${reason}“.`,
    already: (whole, already, rest) => `Von ${whole} waren ${already} schon gebucht; diese Zeile ist der Rest von ${rest}.`,
    held: (until) => `Der Betrag ist bis ${dayWord('de', until)} gesperrt.`,
    inputs: {
      already: 'Schon gebucht', amount: 'Betrag des Deals', closedAt: 'Abgeschlossen am', tier: 'Stufe beim Abschluss',
      volumes: { lifetime: 'Vorher verkauft seit Beginn', month: 'Vorher verkauft in diesem Monat', quarter: 'Vorher verkauft in diesem Quartal', year: 'Vorher verkauft in diesem Jahr' },
    },
    payout: (amount) => `Eine Auszahlung hat ${amount} bewegt.`,
    plan: (name, version, rule) => `Es gilt der Plan „${name}“, Version ${version}${rule ? `, Regel „${rule}“` : ''}.`,
    released: (amount) => `Die Sperrfrist ist um: ${amount} sind verfügbar.`,
    reversed: (amount, reason, was, left) => `${amount} werden zurückgenommen, denn ${reason}.${was && left ? ` Vorher waren es ${was}, jetzt sind es ${left}.` : ''}`,
  },
  en: {
    adjusted: (amount, reason) => `Finance adjusted the balance by ${amount}: “${reason}”.`,
    already: (whole, already, rest) => `Of ${whole}, ${already} had been posted already; this line is the rest of ${rest}.`,
    held: (until) => `The amount is on hold until ${dayWord('en', until)}.`,
    inputs: {
      already: 'Posted already', amount: 'Amount of the deal', closedAt: 'Closed on', tier: 'Tier at the close',
      volumes: { lifetime: 'Sold before, since the beginning', month: 'Sold before in this month', quarter: 'Sold before in this quarter', year: 'Sold before in this year' },
    },
    payout: (amount) => `A payout moved ${amount}.`,
    plan: (name, version, rule) => `The plan “${name}”, version ${version}, applies${rule ? `, by its rule “${rule}”` : ''}.`,
    released: (amount) => `The hold is over: ${amount} is available.`,
    reversed: (amount, reason, was, left) => `${amount} is taken back, because ${reason}.${was && left ? ` It was ${was} before and is ${left} now.` : ''}`,
  },
}
