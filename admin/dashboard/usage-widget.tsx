import { Link } from '@payloadcms/ui'
import type { WidgetServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { sayIn } from '../../src/translations/text.js'
import { Bars } from './bars.js'
import { DashboardLook } from './dashboard-look.js'
import { usageOfPortals } from './usage-of-portals.js'

const mostNamed = 5

/** How many visits each portal had, by how many people, and which rooms nobody opened; for those who look after rooms. */
export const UsageWidget = async ({ req }: WidgetServerProps) => {
  const { language } = req.i18n
  const say = sayIn(language)
  const portals = await usageOfPortals(req, req.locale ?? language)
  if (!portals) {
    return null
  }
  const { admin: adminRoute } = req.payload.config.routes
  const bars = portals.map(({ id, name, people, visits }) => ({
    count: visits,
    href: `${formatAdminURL({ adminRoute, path: '/usage' })}?${new URLSearchParams({ partnerType: id }).toString()}`,
    label: name,
    note: say(people === 1 ? '1 person' : '{count} people', { count: people.toLocaleString(language) }),
  }))
  const unused = portals.flatMap((portal) => portal.unused)
  return (
    <section className="pp-widget">
      <DashboardLook />
      <h2>{say('Visits in 30 days')}</h2>
      <Bars bars={bars} language={language} />
      {unused.length > 0 && (
        <>
          <h3 className="pp-widget-more">{say('Nobody opened in 30 days')}</h3>
          <ul className="pp-links">
            {unused.slice(0, mostNamed).map(({ id, title }) => (
              <li key={id}>
                <Link href={formatAdminURL({ adminRoute, path: `/collections/rooms/${id}` })} prefetch={false}>
                  {title}
                </Link>
              </li>
            ))}
            {unused.length > mostNamed && <li className="pp-muted">{say('and {count} more', { count: unused.length - mostNamed })}</li>}
          </ul>
        </>
      )}
    </section>
  )
}
