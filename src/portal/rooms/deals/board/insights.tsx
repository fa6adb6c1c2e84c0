import type { DealPipeline } from '../../../../client/deals.js'
import { formatAmount } from '../../../../domain/money.js'
import type { PageContext } from '../../../data/load-page.js'
import { CardSection } from '../../../ui/card.js'
import { BarChart } from '../../../ui/chart/bar-chart.js'
import { openValues } from './pipeline-sums.js'

/** Where the value stands, a drawing for each currency, and why deals were lost; each with its table. */
export const Insights = ({ context: { format, locale, t }, pipeline }: { context: PageContext; pipeline: DealPipeline }) => {
  const { lostReasons } = pipeline.outcomes
  const toggle = t('overview.chartToggle')
  return (
    <div className="grid items-start gap-6 xl:grid-cols-2">
      {openValues(pipeline).map(({ currency, stages }) => {
        const title = t('deals.pipeline', { currency })
        return (
          <CardSection id={`pipeline-${currency}`} key={currency} title={title}>
            <BarChart
              rows={stages.map(({ amountInMinorUnits, id, name }) => ({ key: id, label: name, value: amountInMinorUnits, valueText: formatAmount(amountInMinorUnits, currency, locale) }))}
              tableLabels={{ name: t('deals.chartStage'), toggle, value: t('deals.chartValue') }}
              title={title}
            />
          </CardSection>
        )
      })}
      {lostReasons.length > 0 && (
        <CardSection description={t('deals.since', { date: format.date(pipeline.since) })} id="lost-reasons" title={t('deals.lostReasons')}>
          <BarChart
            rows={lostReasons.map(({ count, reason }) => ({ key: reason, label: t(`dealReason.${reason}`), value: count, valueText: format.number(count) }))}
            tableLabels={{ name: t('deals.chartReason'), toggle, value: t('deals.chartCount') }}
            title={t('deals.lostReasons')}
          />
        </CardSection>
      )}
    </div>
  )
}
