import type { WidgetServerProps } from 'payload'

import { asViewer } from '../../src/database/doors.js'
import { partnerStatuses } from '../../src/domain/roles.js'
import { sayIn } from '../../src/translations/text.js'
import { accountTexts } from '../people/account-texts.js'
import { Badge } from '../ui/badge.js'
import { Bars } from './bars.js'
import { DashboardLook } from './dashboard-look.js'
import { listHref } from './list-href.js'

type Named = { id: string; name: string }

/** How many partners there are of each type and in which state, for those who may read partners. */
export const PartnersWidget = async ({ permissions, req }: WidgetServerProps) => {
  if (!permissions?.collections?.partners?.read) {
    return null
  }
  const { language } = req.i18n
  const say = sayIn(language)
  const door = asViewer(req)
  const count = async (field: string, value: string) => (await door.count({ collection: 'partners', where: { [field]: { equals: value } } })).totalDocs
  const { docs: types } = await door.find<Named>({ collection: 'partner-types', limit: 12, select: { name: true }, sort: 'name' })
  const bars = await Promise.all(
    types.map(async ({ id, name }) => ({ count: await count('partnerType', id), href: listHref(req.payload.config.routes.admin, 'partners', { partnerType: id }), label: name })),
  )
  const states = await Promise.all(partnerStatuses.map(async (status) => ({ count: await count('status', status), status })))
  return (
    <section className="pp-widget">
      <DashboardLook />
      <h2>{say('Partners')}</h2>
      <Bars bars={bars} language={language} />
      <p className="pp-row" style={{ margin: '12px 0 0' }}>
        {states
          .filter(({ count: howMany }) => howMany > 0)
          .map(({ count: howMany, status }) => (
            <Badge key={status} tone={accountTexts[status].tone}>
              {say(accountTexts[status].text)}: {howMany.toLocaleString(language)}
            </Badge>
          ))}
      </p>
    </section>
  )
}
