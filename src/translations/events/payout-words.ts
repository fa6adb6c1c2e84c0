import type { PayoutStatus } from '../../domain/ledger/payout-steps.js'
import type { Language } from '../languages.js'

const words: Readonly<Record<Language, Readonly<Record<PayoutStatus, string>>>> = {
  de: { approved: 'freigegeben', cancelled: 'abgebrochen', draft: 'Entwurf', failed: 'fehlgeschlagen', paid: 'bezahlt', review: 'in Prüfung', scheduled: 'geplant' },
  en: { approved: 'approved', cancelled: 'cancelled', draft: 'draft', failed: 'failed', paid: 'paid', review: 'in review', scheduled: 'scheduled' },
}

/** A status of a payout as people read it. */
export const payoutStatusWord = (language: Language, status: PayoutStatus): string => words[language][status]
