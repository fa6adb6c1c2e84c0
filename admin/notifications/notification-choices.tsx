'use client'
import { useField } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { NotificationChoices as Choices } from '../../src/client/types.js'
import { type NotificationPreferences, wants, withChoice } from '../../src/domain/notification-preferences.js'
import { useApi } from '../api/use-api.js'
import { useLoaded } from '../api/use-loaded.js'
import { Notice } from '../ui/notice.js'
import { Panel } from '../ui/panel.js'
import { useSay } from '../ui/use-say.js'

const channels = ['portal', 'mail'] as const

/** What a member of staff is told, by event and channel; saved with the form of the account. */
export const NotificationChoices = ({ path, readOnly = false }: { path: string; readOnly?: boolean }) => {
  const { say } = useSay()
  const { send } = useApi()
  const { disabled, setValue, value } = useField<NotificationPreferences | null>({ path })
  const load = useCallback((signal: AbortSignal) => send<Choices>('/notifications/choices', { signal }), [send])
  const { answer, problem } = useLoaded(load)
  const names = { mail: say('E-mail'), portal: say('Bell') } as const
  const preferences = value ?? {}

  return (
    <Panel title={say('Notifications')}>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <div className="pp-table-wrap">
        <table className="pp-table">
          <caption className="pp-hidden">{say('Notifications')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('Event')}</th>
              {channels.map((channel) => (
                <th key={channel} scope="col">
                  {names[channel]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(answer?.groups ?? []).flatMap(({ events }) =>
              events.map(({ channels: offered, event, label }) => (
                <tr key={event}>
                  <th scope="row" style={{ whiteSpace: 'normal' }}>
                    {label}
                  </th>
                  {channels.map((channel) => (
                    <td key={channel}>
                      {offered.includes(channel) && (
                        <input
                          aria-label={say('{event}: {channel}', { channel: names[channel], event: label })}
                          checked={wants(preferences, event, channel)}
                          disabled={readOnly || disabled}
                          onChange={({ target }) => setValue(withChoice(preferences, event, channel, target.checked))}
                          type="checkbox"
                        />
                      )}
                    </td>
                  ))}
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}
