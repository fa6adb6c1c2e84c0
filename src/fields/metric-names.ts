import type { MetricKey } from '../domain/metrics.js'
import type { AdminText } from '../translations/text.js'

/** What editors choose metrics by. */
export const metricNames: Readonly<Record<MetricKey, AdminText>> = {
  'conversion-rate': 'Conversion rate: won of all closed leads',
  'leads-by-source': 'Leads submitted, by source',
  'leads-by-status': 'Leads submitted, by status',
  'leads-lost': 'Leads lost',
  'leads-submitted': 'Leads submitted',
  'leads-won': 'Leads won',
}
