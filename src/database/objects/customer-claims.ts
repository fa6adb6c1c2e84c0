import { type DatabaseObject, hasIndex, hasTable } from './database-object.js'

/**
 * Which partner a customer is kept for: one row per customer, so that of two partners who register one at the same moment the database lets one
 * win. The deals of that partner with this customer share the claim; it ends with the last of them that is pending or approved.
 */
export const customerClaims: DatabaseObject = {
  create: `create table if not exists portal_customer_claims (
      customer_key text primary key,
      partner_id uuid not null references partners (id) on delete cascade,
      claimed_at timestamptz not null default now()
    )`,
  isPresent: hasTable('portal_customer_claims'),
  name: 'portal_customer_claims',
  without: 'two partners could register the same customer',
}

/** What goes with a partner. */
export const claimsOfPartner: DatabaseObject = {
  create: 'create index if not exists portal_customer_claims_partner on portal_customer_claims (partner_id)',
  isPresent: hasIndex('portal_customer_claims_partner'),
  name: 'portal_customer_claims_partner',
  without: 'deleting a partner would read all claims',
}

/** Deals with companies of one name, for the evidence of a conflict. Needs the folding of the search. */
export const dealsOfCompany: DatabaseObject = {
  create: 'create index if not exists portal_deals_company on deals ((portal_fold(customer_company)))',
  isPresent: hasIndex('portal_deals_company'),
  name: 'portal_deals_company',
  without: 'looking for similar customers would read all deals',
}
