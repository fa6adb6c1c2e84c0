import { formatAmount, isCurrency } from '../../domain/money.js'
import type { Language } from '../languages.js'
import { perLanguage } from '../per-language.js'

/** An amount as events carry it: minor units and currency, `125000 EUR`. */
export const moneyValue = (amountInMinorUnits: number, currency: string): string => `${amountInMinorUnits} ${currency}`

/** An amount of an event as people of a language write it. */
export const moneyWord = (language: Language, value: string): string => {
  const [amount = '', currency] = value.split(' ')
  return isCurrency(currency) && /^-?\d+$/.test(amount) ? formatAmount(Number(amount), currency, language) : value
}

const monthFormat = perLanguage((language) => new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC', year: 'numeric' }))

/** A month of an event, `2026-05`, as people of a language write it. */
export const monthWord = (language: Language, value: string): string =>
  /^\d{4}-\d{2}$/.test(value) ? monthFormat(language).format(new Date(`${value}-01T00:00:00Z`)) : value

const reasons: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: { changed: 'der Deal hat sich geändert', hidden: 'der Deal wird nicht mehr mit Ihnen geteilt', lost: 'der Deal ist verloren', removed: 'der Deal wurde entfernt', reopened: 'der Deal ist wieder offen', won: 'der Deal wurde neu abgeschlossen' },
  en: { changed: 'the deal has changed', hidden: 'the deal is no longer shared with you', lost: 'the deal is lost', removed: 'the deal was removed', reopened: 'the deal is open again', won: 'the deal was closed anew' },
}

/** Why a commission was taken back. */
export const reversalWord = (language: Language, value: string): string => reasons[language][value] ?? value
