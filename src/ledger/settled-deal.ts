/** What the ledger asks of a deal. `amount` is in minor units of `currency`; a deal that is not won earns nothing. */
export type SettledDeal = {
  amount: number
  /** When it was won or lost, ISO; null while it is open. */
  closedAt: null | string
  currency: string
  /** What rules look at, by path: `customer.country`, `customFields.region`. See {@link dealFieldsOf}. */
  fields: Readonly<Record<string, null | string>>
  hiddenFromDistributor: boolean
  id: string
  name: string
  partner: string
  phase: 'lost' | 'open' | 'won'
  submittedBy: null | string
}

/** Why a deal is settled: what history and the partner read beside a reversal. */
export type SettleReason = 'changed' | 'hidden' | 'lost' | 'removed' | 'reopened' | 'won'

const asText = (value: unknown): null | string => (typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : null)

/** The values of a document that tables and conditions of a plan can look at: what is a text, a number or a yes, inside groups by its path. */
export const dealFieldsOf = (document: Readonly<Record<string, unknown>>, path = ''): Record<string, null | string> =>
  Object.fromEntries(
    Object.entries(document).flatMap(([name, value]): [string, null | string][] => {
      const at = path === '' ? name : `${path}.${name}`
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        return path === '' ? Object.entries(dealFieldsOf(value as Record<string, unknown>, at)) : []
      }
      return Array.isArray(value) ? [] : [[at, asText(value)]]
    }),
  )
