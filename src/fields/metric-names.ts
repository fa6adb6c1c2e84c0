import type { MetricKey } from '../domain/metrics.js'
import type { AdminText } from '../translations/text.js'

/** What editors choose metrics by. */
export const metricNames: Readonly<Record<MetricKey, AdminText>> = {
  'commissions-earned': 'Commissions earned, less what was taken back',
  'conversion-rate': 'Conversion rate: won of all closed leads',
  'deals-by-stage': 'Deals submitted, by stage',
  'deals-open-value': 'Value of open deals',
  'deals-submitted': 'Deals submitted',
  'deals-won': 'Deals won',
  'leads-by-source': 'Leads submitted, by source',
  'leads-by-status': 'Leads submitted, by status',
  'leads-lost': 'Leads lost',
  'leads-submitted': 'Leads submitted',
  'leads-won': 'Leads won',
  revenue: 'Revenue: amount of won deals',
}
