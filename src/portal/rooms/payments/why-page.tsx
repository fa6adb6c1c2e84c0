import { notFound } from 'next/navigation.js'

import type { StatementWhy } from '../../../client/money.js'
import { orNull } from '../../data/or-null.js'
import type { PageContext } from '../../data/load-page.js'
import { recordHref } from '../../data/record-href.js'
import { Badge } from '../../ui/badge.js'
import { Breadcrumb } from '../../ui/breadcrumb.js'
import { CardSection } from '../../ui/card.js'
import { DescriptionList } from '../../ui/description-list.js'
import { Link } from '../../ui/link.js'
import { PageHeader } from '../../ui/page-header.js'
import { Table } from '../../ui/table.js'
import { roomPath, type RoomViewProps } from '../room-view.js'
import { amountText } from './amount.js'
import { traceRows } from './trace-rows.js'

const factsOf = (why: StatementWhy, { format, href, t }: PageContext) => {
  const { deal, payee, plan, releaseAt, rule, tier } = why
  const dealHref = deal && recordHref({ href: null, record: { relationTo: 'deals', value: deal.id } })
  return [
    { key: 'date', label: t('payments.lineDate'), value: format.moment(why.occurredAt) },
    { key: 'deal', label: t('payments.deal'), value: deal && dealHref && <Link href={href(dealHref)}>{deal.name}</Link> },
    { key: 'plan', label: t('payments.plan'), value: plan && t('payments.planVersion', { name: plan.name, version: plan.version }) },
    { key: 'rule', label: t('payments.rule'), value: rule },
    { key: 'tier', label: t('payments.tier'), value: tier },
    { key: 'payee', label: t('payments.payee'), value: payee && (payee.name ?? t(`payments.payees.${payee.kind}`)) },
    { key: 'release', label: t('payments.releaseAt'), value: releaseAt && format.date(releaseAt) },
  ].filter(({ value }) => Boolean(value))
}

const Steps = ({ context: { locale, t }, why: { currency, steps } }: { context: PageContext; why: StatementWhy }) => (
  <Table
    caption={t('payments.stepsCaption')}
    columns={[
      { cell: ({ step }) => step, header: t('payments.step'), isTitle: true, key: 'step' },
      { cell: ({ calculation }) => <span className="tabular-nums">{calculation}</span>, header: t('payments.calculation'), isWide: true, key: 'calculation' },
      { cell: ({ rounding }) => rounding, header: t('payments.rounded'), key: 'rounding' },
      { align: 'end', cell: ({ result }) => <span className="font-medium text-ink tabular-nums">{result}</span>, header: t('payments.result'), key: 'result' },
    ]}
    rowKey={({ key }) => key}
    rows={traceRows(steps, { currency, locale, t })}
  />
)

/** Why a line of the statement is what it is: in sentences, with what it looked at, and as arithmetic to repeat. */
export const WhyPage = async ({ context, room, transaction }: RoomViewProps & { transaction: string }) => {
  const { client, href, locale, t } = context
  const why = (await orNull(client.payments.why(transaction), 400, 403, 404)) ?? notFound()
  return (
    <>
      <Breadcrumb crumbs={[{ href: href(roomPath(room)), label: room.title }, { label: t('payments.why') }]} label={t('shell.breadcrumb')} />
      <PageHeader badge={<Badge tone={why.kind === 'reversal' ? 'warning' : 'accent'}>{t(`payments.kinds.${why.kind}`)}</Badge>} title={amountText(why.amount, why.currency, locale)}>
        {t('payments.whyIntro')}
      </PageHeader>
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex min-w-0 flex-col gap-6">
          <CardSection id="sentences" title={t('payments.sentences')}>
            <ol className="flex list-decimal flex-col gap-2.5 ps-5 text-sm text-ink marker:text-ink-faint">
              {why.sentences.map((sentence, index) => (
                <li className="ps-1 [overflow-wrap:anywhere]" key={`${index}-${sentence}`}>
                  {sentence}
                </li>
              ))}
            </ol>
          </CardSection>
          {why.steps.length > 0 && (
            <CardSection id="steps" title={t('payments.stepsTitle')}>
              <div className="-mx-5 -mb-5 sm:-mx-6 sm:-mb-6">
                <Steps context={context} why={why} />
              </div>
            </CardSection>
          )}
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          <CardSection id="facts" title={t('payments.facts')}>
            <DescriptionList facts={factsOf(why, context)} />
          </CardSection>
          {why.inputs.length > 0 && (
            <CardSection id="inputs" title={t('payments.inputs')}>
              <DescriptionList facts={why.inputs.map(({ label, value }, index) => ({ key: `${index}-${label}`, label, value }))} />
            </CardSection>
          )}
        </div>
      </div>
    </>
  )
}
