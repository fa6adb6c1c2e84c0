import type { WidgetServerProps } from 'payload'

import { asViewer } from '../../src/database/doors.js'
import { leadStatuses } from '../../src/domain/leads.js'
import { sayIn } from '../../src/translations/text.js'
import { statusTexts } from '../leads/lead-texts.js'
import { Bars } from './bars.js'
import { DashboardLook } from './dashboard-look.js'
import { listHref } from './list-href.js'

/** How many leads stand in which status, for those who may read leads. */
export const LeadsWidget = async ({ permissions, req }: WidgetServerProps) => {
  if (!permissions?.collections?.leads?.read) {
    return null
  }
  const { language } = req.i18n
  const say = sayIn(language)
  const bars = await Promise.all(
    leadStatuses.map(async (status) => ({
      count: (await asViewer(req).count({ collection: 'leads', where: { status: { equals: status } } })).totalDocs,
      href: listHref(req.payload.config.routes.admin, 'leads', { status }),
      label: say(statusTexts[status]),
      tone: status,
    })),
  )
  return (
    <section className="pp-widget">
      <DashboardLook />
      <h2>{say('Leads by status')}</h2>
      <Bars bars={bars} language={language} />
    </section>
  )
}
