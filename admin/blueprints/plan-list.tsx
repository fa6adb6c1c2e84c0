'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import type { DescribedRoom } from '../../src/endpoints/blueprints/describe.js'
import type { AdminText } from '../../src/translations/text.js'
import { Badge, type Tone } from '../ui/badge.js'
import { useSay } from '../ui/use-say.js'
import { unlockTexts } from './wizard-texts.js'

/** A planned room, or one that was made. */
export type ListedRoom = DescribedRoom & { leftOut?: string[]; status?: 'draft' | 'published' }

const states: Readonly<Record<DescribedRoom['state'], { text: AdminText; tone: Tone }>> = {
  keep: { text: 'Is there already', tone: 'info' },
  make: { text: 'Will be made', tone: 'good' },
  skip: { text: 'Left out', tone: 'plain' },
}

const badgeOf = ({ state, status }: ListedRoom): { text: AdminText; tone: Tone } => (status ? { text: status === 'published' ? 'Published' : 'Draft', tone: status === 'published' ? 'good' : 'wait' } : states[state])

/** Rooms with what becomes of each and why. */
export const PlanList = ({ label, rooms }: { label: string; rooms: readonly ListedRoom[] }) => {
  const { say } = useSay()
  const { config } = useConfig()
  return (
    <ul aria-label={label} className="pp-plan">
      {rooms.map((room) => {
        const badge = badgeOf(room)
        return (
          <li key={`${room.kind} ${room.key}`}>
            <div className="pp-row">
              <strong>{room.title}</strong>
              <Badge tone={badge.tone}>{say(badge.text)}</Badge>
              {room.unlockedBy.map((by) => (
                <Badge key={by}>{say('Opens by {what}', { what: say(unlockTexts[by] ?? 'a tier') })}</Badge>
              ))}
            </div>
            <p className="pp-muted pp-small">{[...room.reasons, room.reason].join(' ')}</p>
            {room.toFill.map((what) => (
              <p className="pp-small" key={what}>
                {say('To fill in: {what}', { what })}
              </p>
            ))}
            {(room.leftOut ?? []).map((what) => (
              <p className="pp-small" key={what}>
                {say('Left out for now: {what}', { what })}
              </p>
            ))}
            {room.room && (
              <p className="pp-small">
                <a aria-label={`${say('Open the room')}: ${room.title}`} className="pp-link" href={formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/rooms/${room.room.id}` })}>
                  {say('Open the room')}
                </a>
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
