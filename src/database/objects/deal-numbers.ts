import { type DatabaseObject, hasIndex } from './database-object.js'

/** What the overview and the blocks count of a partner's deals, beside one another: the numbers are added up without reading a deal. */
export const dealNumbers: DatabaseObject = {
  create: `create index if not exists portal_deals_numbers on deals (partner_id, created_at) include (phase, currency, amount, closed_at, stage_id, submitted_by_id) where deleted_at is null`,
  isPresent: hasIndex('portal_deals_numbers'),
  name: 'portal_deals_numbers',
  without: 'the numbers of the overview would read every deal of a partner',
}
