import { leadChanges } from '../lead-changes.js'

type Values = Readonly<Record<string, unknown>>

/** One field of a deal that changed, with its values as text. */
export type DealChange = { field: string; from: null | string; to: null | string }

/** Fields whose changes belong to the history of a deal; stage, registration, partner and lead are told as steps of their own. */
const watched = ['name', 'amount', 'currency', 'expectedCloseDate', 'hiddenFromDistributor', 'lostReason'] as const
const ofCustomer = ['company', 'domain', 'country', 'contactName', 'contactEmail'] as const

const asText = (value: unknown): null | string => {
  if (value === undefined || value === null || value === '') {
    return null
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value as boolean | number | string)
}

const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value)

const compare = (fields: readonly string[], before: Values, after: Values, prefix: string): DealChange[] =>
  fields.flatMap((field) => {
    const [from, to] = [asText(before[field]), asText(after[field])]
    return from === to ? [] : [{ field: `${prefix}${field}`, from, to }]
  })

/** What of a deal's own data changed between two states, the customer and the answers to custom questions one by one. */
export const dealChanges = (before: Values, after: Values): DealChange[] => [
  ...compare(watched, before, after, ''),
  ...compare(ofCustomer, isRecord(before.customer) ? before.customer : {}, isRecord(after.customer) ? after.customer : {}, 'customer.'),
  ...leadChanges({ customFields: before.customFields }, { customFields: after.customFields }),
]
