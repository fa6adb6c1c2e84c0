import type { LostReason } from '../domain/deals/deals.js'
import { inEveryLanguage, type Language } from './languages.js'

/** Why a deal was lost, in the words of each language: in forms, on boards, in histories, mails and files alike. */
export const lossReasonWords = {
  de: {
    competitor: 'Ein Wettbewerber hat gewonnen',
    'missing-feature': 'Etwas hat gefehlt',
    'no-budget': 'Kein Budget',
    'no-contact': 'Die Ansprechperson meldet sich nicht mehr',
    'no-decision': 'Keine Entscheidung',
    other: 'Anderes',
    price: 'Preis',
    timing: 'Falscher Zeitpunkt',
  },
  en: {
    competitor: 'A competitor won',
    'missing-feature': 'Something was missing',
    'no-budget': 'No budget',
    'no-contact': 'The contact fell silent',
    'no-decision': 'No decision',
    other: 'Other',
    price: 'Price',
    timing: 'Wrong time',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<LostReason, string>>>>

/** The reasons as options of a field. */
export const lossReasonOptions = (): { label: Record<Language, string>; value: LostReason }[] =>
  (Object.keys(lossReasonWords.en) as LostReason[]).map((value) => ({ label: inEveryLanguage((language) => lossReasonWords[language][value]), value }))
