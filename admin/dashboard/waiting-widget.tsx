import { Link } from '@payloadcms/ui'
import type { WidgetServerProps } from 'payload'

import { sayIn } from '../../src/translations/text.js'
import { DashboardLook } from './dashboard-look.js'
import { waitingFor } from './waiting.js'

/** What waits for the signed-in person, each with the way to it. */
export const WaitingWidget = async ({ permissions, req }: WidgetServerProps) => {
  const say = sayIn(req.i18n.language)
  const waiting = await waitingFor(req, (collection) => Boolean(permissions?.collections?.[collection]?.update))
  const open = waiting.filter(({ count }) => count > 0)
  return (
    <section className="pp-widget">
      <DashboardLook />
      <h2>{say('What waits for you')}</h2>
      {open.length === 0 ? (
        <p className="pp-muted" style={{ margin: 0 }}>
          {say('Nothing is waiting for you.')}
        </p>
      ) : (
        <ul className="pp-waiting">
          {open.map(({ count, href, text }) => (
            <li key={text}>
              <Link href={href} prefetch={false}>
                <b>{count.toLocaleString(req.i18n.language)}</b>
                <span>{say(text)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
