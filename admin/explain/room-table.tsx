'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback } from 'react'

import type { PortalExplain } from '../../src/client/types.js'
import type { AdminText } from '../../src/translations/text.js'
import { useApi } from '../api/use-api.js'
import { useLoaded } from '../api/use-loaded.js'
import { Badge, type Tone } from '../ui/badge.js'
import { Look } from '../ui/look.js'
import { Notice } from '../ui/notice.js'
import { useSay } from '../ui/use-say.js'

type RoomState = PortalExplain['rooms'][number]['state']

const states: Readonly<Record<RoomState, { text: AdminText; tone: Tone }>> = {
  hidden: { text: 'Hidden', tone: 'plain' },
  locked: { text: 'Locked', tone: 'wait' },
  open: { text: 'Open', tone: 'good' },
}

/** Every room of a person's partner type, whether it is open to them, and if not, exactly why. */
export const RoomTable = ({ partnerUser }: { partnerUser: string }) => {
  const { say } = useSay()
  const { send } = useApi()
  const { config } = useConfig()
  const load = useCallback((signal: AbortSignal) => send<PortalExplain>('/portal/explain', { query: { partnerUser }, signal }), [partnerUser, send])
  const { answer, isLoading, problem } = useLoaded(load)

  if (problem) {
    return <Notice tone="bad">{problem}</Notice>
  }
  if (!answer) {
    return <p className="pp-muted">{say('Loading…')}</p>
  }
  const count = (state: RoomState) => answer.rooms.filter((room) => room.state === state).length
  return (
    <div aria-busy={isLoading} className="pp-stack">
      <Look />
      <p className="pp-row" style={{ margin: 0 }}>
        <strong>{answer.partnerUser.name}</strong>
        <span className="pp-muted">{answer.partnerUser.email}</span>
        {(['open', 'locked', 'hidden'] as const).map((state) => (
          <Badge key={state} tone={states[state].tone}>
            {say(states[state].text)}: {count(state)}
          </Badge>
        ))}
      </p>
      <div className="pp-table-wrap">
        <table className="pp-table">
          <thead>
            <tr>
              <th scope="col">{say('Room')}</th>
              <th scope="col">{say('State')}</th>
              <th scope="col">{say('Why')}</th>
            </tr>
          </thead>
          <tbody>
            {answer.rooms.map((room) => (
              <tr key={room.id}>
                <td>
                  <Link className="pp-link" href={formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/rooms/${room.id}` })} prefetch={false}>
                    {room.title}
                  </Link>
                </td>
                <td>
                  <Badge tone={states[room.state].tone}>{say(states[room.state].text)}</Badge>
                </td>
                <td>
                  {room.reasons.length === 0 ? (
                    <span className="pp-muted">{say('Nothing stands in the way.')}</span>
                  ) : (
                    room.reasons.map((reason) => <div key={reason.text}>{reason.text}</div>)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {answer.rooms.length === 0 && <p className="pp-muted">{say('There are no rooms for this partner type yet.')}</p>}
    </div>
  )
}
