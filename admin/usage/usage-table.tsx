'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import type { RoomUsage } from '../../src/client/building.js'
import { Badge } from '../ui/badge.js'
import { Since } from '../ui/since.js'
import { useSay } from '../ui/use-say.js'
import { Sparkline } from './sparkline.js'

/** Every room of a portal with its visits, in the order of the navigation. */
export const UsageTable = ({ rooms }: { rooms: readonly RoomUsage[] }) => {
  const { language, say } = useSay()
  const { config } = useConfig()
  const number = (value: number) => value.toLocaleString(language)
  return (
    <div className="pp-table-wrap">
      <table className="pp-table pp-usage">
        <thead>
          <tr>
            <th scope="col">{say('Room')}</th>
            <th scope="col">{say('Last 30 days')}</th>
            <th className="pp-number" scope="col">{say('Visits')}</th>
            <th className="pp-number" scope="col">{say('People')}</th>
            <th className="pp-wide" scope="col">{say('Last edited')}</th>
          </tr>
        </thead>
        <tbody>
          {rooms.map((room) => (
            <tr key={room.id}>
              <td>
                <Link className="pp-link" href={formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/rooms/${room.id}` })} prefetch={false}>
                  {room.title}
                </Link>{' '}
                {room.status !== 'published' && <Badge>{say('Draft')}</Badge>} {room.isUnused && <Badge tone="wait">{say('Unused')}</Badge>} {room.isStale && <Badge tone="wait">{say('Not edited for long')}</Badge>}
              </td>
              <td>
                <Sparkline label={say('{count} visits in 30 days, most on one day: {most}', { count: number(room.visits), most: number(Math.max(0, ...room.perDay)) })} values={room.perDay} />
              </td>
              <td className="pp-number">{number(room.visits)}</td>
              <td className="pp-number">{number(room.people)}</td>
              <td className="pp-wide pp-muted">
                <Since at={room.editedAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
