import type { WidgetServerProps } from 'payload'

import { asViewer } from '../../src/database/doors.js'
import { sayIn } from '../../src/translations/text.js'
import { Bars } from './bars.js'
import { DashboardLook } from './dashboard-look.js'
import { listHref } from './list-href.js'

type Named = { id: string; name: string }

/** How many rooms the portal of each partner type has, and how many wait to be published; for those who make rooms. */
export const RoomsWidget = async ({ permissions, req }: WidgetServerProps) => {
  if (!permissions?.collections?.rooms?.update) {
    return null
  }
  const { language } = req.i18n
  const say = sayIn(language)
  const door = asViewer(req)
  const { docs: types } = await door.find<Named>({ collection: 'partner-types', limit: 12, select: { name: true }, sort: 'name' })
  const bars = await Promise.all(
    types.map(async ({ id, name }) => {
      const of = (status: object[]) => door.find({ collection: 'rooms', draft: true, limit: 1, select: {}, where: { and: [{ partnerType: { equals: id } }, ...(status as [])] } })
      const [all, drafts] = await Promise.all([of([]), of([{ _status: { equals: 'draft' } }])])
      return {
        count: all.totalDocs,
        href: listHref(req.payload.config.routes.admin, 'rooms', { partnerType: id }),
        label: name,
        ...(drafts.totalDocs > 0 && { note: say(drafts.totalDocs === 1 ? '1 draft' : '{count} drafts', { count: drafts.totalDocs }) }),
      }
    }),
  )
  return (
    <section className="pp-widget">
      <DashboardLook />
      <h2>{say('Rooms by portal')}</h2>
      <Bars bars={bars} language={language} />
    </section>
  )
}
