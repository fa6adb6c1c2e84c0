import type { Deal } from '../../../../client/deals.js'
import type { BoardCard } from './board-state.js'

/** What the board needs of a deal. */
export const boardCardOf = ({ amount, currency, customer, expectedCloseDate, id, name, registration, stage, updatedAt }: Deal): BoardCard => ({
  amount,
  company: customer.company,
  currency,
  expectedCloseDate,
  id,
  name,
  registration: registration.status,
  stage,
  updatedAt,
})
