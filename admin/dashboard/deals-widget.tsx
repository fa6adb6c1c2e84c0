import type { WidgetServerProps } from 'payload'

import { asViewer } from '../../src/database/doors.js'
import { sayIn } from '../../src/translations/text.js'
import { Bars } from './bars.js'
import { DashboardLook } from './dashboard-look.js'
import { listHref } from './list-href.js'

type Stage = { id: string; name: string; partnerType: string | { name?: string } }

/** More pipelines than this are looked at on the board. */
const mostStages = 30

/** How many open deals stand in which stage, by partner type, for those who may read deals. */
export const DealsWidget = async ({ permissions, req }: WidgetServerProps) => {
  if (!permissions?.collections?.deals?.read) {
    return null
  }
  const { language } = req.i18n
  const say = sayIn(language)
  const { docs } = await asViewer(req).find<Stage>({
    collection: 'deal-stages',
    depth: 1,
    limit: mostStages,
    locale: language,
    populate: { 'partner-types': { name: true } } as never,
    sort: ['partnerType', 'order'],
    where: { phase: { equals: 'open' } },
  })
  const counted = await Promise.all(
    docs.map(async ({ id, name, partnerType }) => ({
      count: (await asViewer(req).count({ collection: 'deals', where: { stage: { equals: id } } })).totalDocs,
      href: listHref(req.payload.config.routes.admin, 'deals', { stage: id }),
      label: `${name}${typeof partnerType === 'object' && partnerType.name ? ` · ${partnerType.name}` : ''}`,
    })),
  )
  return (
    <section className="pp-widget">
      <DashboardLook />
      <h2>{say('Open deals')}</h2>
      <Bars bars={counted.filter(({ count }) => count > 0)} language={language} />
      {counted.every(({ count }) => count === 0) && <p className="pp-muted" style={{ margin: 0 }}>{say('No deals here')}</p>}
    </section>
  )
}
