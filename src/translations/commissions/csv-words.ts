import type { LedgerKind } from '../../domain/ledger/ledger-types.js'
import type { Language } from '../languages.js'

type Words = { kinds: Readonly<Record<LedgerKind, string>>; payoutLines: readonly string[]; payouts: readonly string[]; statement: readonly string[] }

/** Column heads of files for spreadsheets, and what kinds of movements are called there. */
export const csvWords: Readonly<Record<Language, Words>> = {
  de: {
    kinds: { accrual: 'Verdient', adjustment: 'Korrektur', payout: 'Auszahlung', release: 'Freigegeben', reversal: 'Zurückgenommen' },
    payoutLines: ['Wann', 'Art', 'Deal', 'Regel', 'Stand', 'Währung', 'Betrag'],
    payouts: ['Nummer', 'Partner', 'Status', 'Angelegt am', 'Geplant für', 'Bezahlt am', 'Referenz', 'Zeilen', 'Währung', 'Betrag'],
    statement: ['Wann', 'Art', 'Deal', 'Regel', 'Plan', 'Auszahlung', 'Gesperrt bis', 'Text', 'Währung', 'Ausstehend', 'Verfügbar', 'Unterwegs', 'Bezahlt'],
  },
  en: {
    kinds: { accrual: 'Earned', adjustment: 'Adjusted', payout: 'Payout', release: 'Released', reversal: 'Taken back' },
    payoutLines: ['When', 'Kind', 'Deal', 'Rule', 'State', 'Currency', 'Amount'],
    payouts: ['Number', 'Partner', 'Status', 'Created', 'Scheduled for', 'Paid at', 'Reference', 'Lines', 'Currency', 'Amount'],
    statement: ['When', 'Kind', 'Deal', 'Rule', 'Plan', 'Payout', 'On hold until', 'Text', 'Currency', 'Pending', 'Available', 'On its way', 'Paid'],
  },
}
