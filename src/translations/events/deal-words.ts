import type { LostReason } from '../../domain/deals/deals.js'
import type { RegistrationStatus } from '../../domain/deals/registration.js'
import type { Language } from '../languages.js'
import { perLanguage } from '../per-language.js'
import { lossReasonWords } from '../loss-reasons.js'

const registrationWords: Readonly<Record<Language, Readonly<Record<RegistrationStatus, string>>>> = {
  de: { approved: 'Genehmigt', expired: 'Abgelaufen', none: 'Nicht registriert', pending: 'Wartet auf Entscheidung', rejected: 'Abgelehnt' },
  en: { approved: 'Approved', expired: 'Expired', none: 'Not registered', pending: 'Waiting for a decision', rejected: 'Rejected' },
}

const fieldWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: {
    amount: 'Betrag', attachments: 'Anhänge', currency: 'Währung', 'customer.company': 'Firma', 'customer.contactEmail': 'E-Mail der Ansprechperson', 'customer.contactName': 'Ansprechperson', 'customer.country': 'Land',
    'customer.domain': 'Web-Domain', expectedCloseDate: 'Voraussichtlicher Abschluss', hiddenFromDistributor: 'Sichtbarkeit für den Distributor', lostReason: 'Verlustgrund', name: 'Name', people: 'Personen', phase: 'Stand',
    protectedUntil: 'Geschützt bis', registration: 'Registrierung', stage: 'Phase',
  },
  en: {
    amount: 'Amount', attachments: 'Attachments', currency: 'Currency', 'customer.company': 'Company', 'customer.contactEmail': 'E-mail of the contact', 'customer.contactName': 'Contact', 'customer.country': 'Country',
    'customer.domain': 'Web domain', expectedCloseDate: 'Expected close date', hiddenFromDistributor: 'Visibility for the distributor', lostReason: 'Reason of the loss', name: 'Name', people: 'People', phase: 'Standing',
    protectedUntil: 'Protected until', registration: 'Registration', stage: 'Stage',
  },
}

/** Why a deal was lost, as a sentence says it; a reason the catalogue does not know is said as it is. */
export const lostReasonWord = (language: Language, reason: null | string): string => lossReasonWords[language][reason as LostReason] ?? reason ?? '–'

/** Where a registration stands, as a sentence says it. */
export const registrationWord = (language: Language, status: null | string): string => registrationWords[language][status as RegistrationStatus] ?? status ?? '–'

/** The label of a field of a deal; undefined for fields that are called like those of a lead. */
export const dealFieldWord = (language: Language, field: null | string): string | undefined => fieldWords[language][field ?? '']

const dayFormat = perLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }))

/** A day as people of a language write it; a dash for none. Days of the portal are those of UTC. */
export const dayWord = (language: Language, at: null | string): string =>
  at && !Number.isNaN(Date.parse(at)) ? dayFormat(language).format(new Date(at)) : '–'
