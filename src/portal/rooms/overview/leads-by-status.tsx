import type { PortalOverview } from '../../../client/types.js'
import { leadStatuses } from '../../../domain/leads.js'
import type { PageContext } from '../../data/load-page.js'
import { CardSection } from '../../ui/card.js'
import { FunnelChart } from '../../ui/chart/funnel-chart.js'

/** Where all leads stand, drawn and as a table. */
export const LeadsByStatus = ({ context: { format, t }, overview: { leads } }: { context: PageContext; overview: PortalOverview }) => (
  <CardSection description={t('overview.byStatusHint')} id="leads-by-status" title={t('overview.byStatus')}>
    <FunnelChart
      rows={leadStatuses.map((status) => ({
        key: status,
        label: t(`leadStatus.${status}`),
        value: leads.byStatus[status],
        valueText: format.number(leads.byStatus[status]),
      }))}
      tableLabels={{ name: t('overview.chartName'), toggle: t('overview.chartToggle'), value: t('overview.chartValue') }}
      title={t('overview.byStatus')}
    />
  </CardSection>
)
