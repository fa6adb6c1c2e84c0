import type { LeadOutcome, LeadStatus } from '../../domain/leads.js'
import type { Language } from '../languages.js'

const statusWords: Readonly<Record<Language, Readonly<Record<LeadStatus, string>>>> = {
  de: { closed: 'Geschlossen', demo: 'Demo', new: 'Neu', proposal: 'Angebot', qualified: 'Qualifiziert' },
  en: { closed: 'Closed', demo: 'Demo', new: 'New', proposal: 'Proposal', qualified: 'Qualified' },
}

const outcomeWords: Readonly<Record<Language, Readonly<Record<LeadOutcome, string>>>> = {
  de: { disqualified: 'Ungeeignet', lost: 'Verloren', won: 'Gewonnen' },
  en: { disqualified: 'Disqualified', lost: 'Lost', won: 'Won' },
}

const fieldWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: {
    campaign: 'Kampagne', closedAt: 'Geschlossen am', createdAt: 'Angelegt am', company: 'Firma', country: 'Land', currency: 'Währung', email: 'E-Mail', expectedValue: 'Erwarteter Wert', firstName: 'Vorname', jobTitle: 'Position', lastName: 'Nachname', manager: 'Partnermanager', message: 'Nachricht',
    outcome: 'Ergebnis', partner: 'Partner', partnerType: 'Partnertyp', phone: 'Telefon', source: 'Herkunft', stage: 'Phase', status: 'Status', submittedBy: 'Eingereicht von', tier: 'Stufe',
  },
  en: {
    campaign: 'Campaign', closedAt: 'Closed at', createdAt: 'Created at', company: 'Company', country: 'Country', currency: 'Currency', email: 'E-mail', expectedValue: 'Expected value', firstName: 'First name', jobTitle: 'Job title', lastName: 'Last name', manager: 'Partner manager', message: 'Message',
    outcome: 'Outcome', partner: 'Partner', partnerType: 'Partner type', phone: 'Phone', source: 'Source', stage: 'Lifecycle stage', status: 'Status', submittedBy: 'Submitted by', tier: 'Tier',
  },
}

/** The name of a status as a sentence says it. A value the catalogue does not know is said as it is. */
export const statusWord = (language: Language, status: null | string): string => statusWords[language][status as LeadStatus] ?? status ?? '–'

/** The name of an outcome as a sentence says it. */
export const outcomeWord = (language: Language, outcome: null | string): string => outcomeWords[language][outcome as LeadOutcome] ?? outcome ?? '–'

/** The label of a field; custom fields are said by their key. */
export const fieldWord = (language: Language, field: null | string): string => fieldWords[language][field ?? ''] ?? field?.replace(/^customFields\./, '') ?? ''
