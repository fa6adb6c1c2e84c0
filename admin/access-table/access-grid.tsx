'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import type { PortalAccessTable } from '../../src/client/building.js'
import type { AdminText } from '../../src/translations/text.js'
import { Badge, type Tone } from '../ui/badge.js'
import { useSay } from '../ui/use-say.js'

type Cell = PortalAccessTable['rooms'][number]['cells'][number]

const states: Readonly<Record<Cell['state'], { text: AdminText; tone: Tone }>> = { hidden: { text: 'Hidden', tone: 'plain' }, locked: { text: 'Locked', tone: 'wait' }, open: { text: 'Open', tone: 'good' } }

/** A state, and behind it the reasons, for whoever asks. */
const StateCell = ({ cell: { reasons, state } }: { cell: Cell }) => {
  const { say } = useSay()
  const badge = <Badge tone={states[state].tone}>{say(states[state].text)}</Badge>
  return reasons.length === 0 ? (
    badge
  ) : (
    <details>
      <summary>{badge}</summary>
      {reasons.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
    </details>
  )
}

/** Rooms down, tiers across. */
export const AccessGrid = ({ table: { rooms, tiers } }: { table: PortalAccessTable }) => {
  const { say } = useSay()
  const { config } = useConfig()
  return (
    <div className="pp-table-wrap" role="region" tabIndex={0} aria-label={say('Access table')}>
      <table className="pp-table pp-access">
        <thead>
          <tr>
            <th scope="col">{say('Room')}</th>
            {tiers.map(({ id, isOwn, name }) => (
              <th data-own={isOwn} key={id ?? ''} scope="col">
                {name ?? say('Without a tier')} {isOwn && <Badge tone="info">{say('now')}</Badge>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rooms.map((room) => (
            <tr key={room.id}>
              <th scope="row">
                <Link className="pp-link" href={formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/rooms/${room.id}` })} prefetch={false}>
                  {room.title}
                </Link>
              </th>
              {room.cells.map((cell, index) => (
                <td data-own={tiers[index]?.isOwn} key={tiers[index]?.id ?? ''}>
                  <StateCell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
