import { dealPolicy } from '../../../access/policies/deals.js'
import { slugs } from '../../../collections/slugs.js'
import type { Deal } from '../../client/deals.js'
import { exponentOf } from '../../domain/money.js'
import { dealFieldWord, lostReasonWord, registrationWord } from '../../translations/events/deal-words.js'
import { fieldWord } from '../../translations/events/lead-words.js'
import { type ExportColumn, exportEndpoint } from '../export/export-list.js'
import { nameOf, type Named } from '../export/name-of.js'

type ExportedDeal = Omit<Deal, 'partner' | 'stage' | 'submittedBy'> & { partner: Named; stage: Named; submittedBy: Named }

const ofCustomer = ['company', 'domain', 'country', 'contactName', 'contactEmail'] as const

/** An amount as a spreadsheet reads it: a decimal with a point. Digits are placed, nothing is divided. */
const decimal = ({ amount, currency }: Pick<Deal, 'amount' | 'currency'>): string => {
  const exponent = exponentOf(currency)
  const digits = String(amount).padStart(exponent + 1, '0')
  return exponent === 0 ? digits : `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
}

const column = (name: string, value: ExportColumn<ExportedDeal>['value']): ExportColumn<ExportedDeal> => ({ heading: (language) => dealFieldWord(language, name) ?? fieldWord(language, name), value })

const columns: readonly ExportColumn<ExportedDeal>[] = [
  { heading: () => 'ID', value: ({ id }) => id },
  column('createdAt', ({ createdAt }) => createdAt),
  column('partner', ({ partner }) => nameOf(partner)),
  column('submittedBy', ({ submittedBy }) => nameOf(submittedBy)),
  column('name', ({ name }) => name),
  ...ofCustomer.map((name) => column(`customer.${name}`, ({ customer }) => customer[name])),
  column('stage', ({ stage }) => nameOf(stage)),
  column('amount', decimal),
  column('currency', ({ currency }) => currency),
  column('expectedCloseDate', ({ expectedCloseDate }) => expectedCloseDate),
  column('closedAt', ({ closedAt }) => closedAt),
  column('lostReason', ({ lostReason }, language) => lostReason && lostReasonWord(language, lostReason)),
  column('registration', ({ registration }, language) => registrationWord(language, registration.status)),
  column('protectedUntil', ({ registration }) => registration.protectedUntil),
]

/** `GET /api/deals/export.csv?where=&sort=`: the deals that the list shows, as a file for a spreadsheet. */
export const dealExportEndpoint = exportEndpoint<ExportedDeal>({
  collection: 'deals',
  columns: () => columns,
  policy: dealPolicy,
  populate: { [slugs.dealStages]: { name: true }, [slugs.files]: { originalName: true }, [slugs.leads]: { company: true }, [slugs.partners]: { name: true }, [slugs.partnerUsers]: { name: true } },
  sort: '-createdAt',
})
