import { dealPolicy } from '../../../access/policies/deals.js'
import { slugs } from '../../../collections/slugs.js'
import type { Deal } from '../../client/deals.js'
import { exponentOf } from '../../domain/money.js'
import { dealFieldWord, lostReasonWord, registrationWord } from '../../translations/events/deal-words.js'
import { fieldWord } from '../../translations/events/lead-words.js'
import type { Language } from '../../translations/languages.js'
import { exportEndpoint } from '../export/export-list.js'

type Named = null | { name?: null | string } | string
type ExportedDeal = Omit<Deal, 'partner' | 'stage' | 'submittedBy'> & { partner: Named; stage: Named; submittedBy: Named }

const ofCustomer = ['company', 'domain', 'country', 'contactName', 'contactEmail'] as const

const nameOf = (reference: Named): null | string => (typeof reference === 'object' ? (reference?.name ?? null) : reference)

/** An amount as a spreadsheet reads it: a decimal with a point. Digits are placed, nothing is divided. */
const decimal = ({ amount, currency }: Pick<Deal, 'amount' | 'currency'>): string => {
  const exponent = exponentOf(currency)
  const digits = String(amount).padStart(exponent + 1, '0')
  return exponent === 0 ? digits : `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
}

const wordIn =
  (language: Language) =>
  (name: string): string =>
    dealFieldWord(language, name) ?? fieldWord(language, name)

/** `GET /api/deals/export.csv?where=&sort=`: the deals that the list shows, as a file for a spreadsheet. */
export const dealExportEndpoint = exportEndpoint<ExportedDeal>({
  collection: 'deals',
  header: (answers, language) => {
    const word = wordIn(language)
    return [
      'ID', word('createdAt'), word('partner'), word('submittedBy'), word('name'), ...ofCustomer.map((name) => word(`customer.${name}`)), word('stage'), word('amount'), word('currency'), word('expectedCloseDate'), word('closedAt'),
      word('lostReason'), word('registration'), word('protectedUntil'), ...answers,
    ]
  },
  policy: dealPolicy,
  populate: { [slugs.dealStages]: { name: true }, [slugs.files]: { originalName: true }, [slugs.leads]: { company: true }, [slugs.partners]: { name: true }, [slugs.partnerUsers]: { name: true } },
  row: (deal, answers, language) => [
    deal.id,
    deal.createdAt,
    nameOf(deal.partner),
    nameOf(deal.submittedBy),
    deal.name,
    ...ofCustomer.map((name) => deal.customer[name]),
    nameOf(deal.stage),
    decimal(deal),
    deal.currency,
    deal.expectedCloseDate,
    deal.closedAt,
    deal.lostReason && lostReasonWord(language, deal.lostReason),
    registrationWord(language, deal.registration.status),
    deal.registration.protectedUntil,
    ...answers.map((name) => deal.customFields?.[name]),
  ],
})
