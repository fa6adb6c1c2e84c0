import type { NotificationChoices } from '../../client/types.js'
import { type NotificationPreferences, wants } from '../../domain/notification-preferences.js'
import { useTranslations } from '../intl/island-intl.js'

type Group = NotificationChoices['groups'][number]
type Channel = Group['events'][number]['channels'][number]

/** The columns. */
const channelsInOrder: readonly Channel[] = ['portal', 'mail']

type ChoiceTableProps = {
  groups: readonly Group[]
  isReadOnly: boolean
  mailIsOff: boolean
  onChoose: (event: string, channel: Channel, isOn: boolean) => void
  preferences: NotificationPreferences
}

/** Events by channels, each a checkbox whose name says both. It fits a phone: the boxes are two narrow columns, the events wrap. */
export const ChoiceTable = ({ groups, isReadOnly, mailIsOff, onChoose, preferences }: ChoiceTableProps) => {
  const t = useTranslations('notificationSettings')
  const nameOf = { mail: t('mail'), portal: t('portal') } as const
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{t('caption')}</caption>
      <thead>
        <tr>
          <th className="py-2 pe-3 text-start text-xs font-medium text-ink-faint" scope="col">
            {t('event')}
          </th>
          {channelsInOrder.map((channel) => (
            <th className="w-16 px-1 py-2 text-center text-xs font-medium text-ink-faint sm:w-24" key={channel} scope="col">
              {nameOf[channel]}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ events, group, label }) => (
        <tbody key={group}>
          <tr>
            <th className="pt-4 pb-1 text-start font-semibold text-ink" colSpan={channelsInOrder.length + 1} scope="rowgroup">
              {label}
            </th>
          </tr>
          {events.map(({ channels, event, label: name }) => (
            <tr className="border-t border-line" key={event}>
              <th className="py-2 pe-3 text-start font-normal text-ink-soft [overflow-wrap:anywhere]" scope="row">
                {name}
              </th>
              {channelsInOrder.map((channel) => (
                <td className="text-center" key={channel}>
                  {channels.includes(channel) && (
                    <label className="inline-flex size-11 cursor-pointer items-center justify-center">
                      <span className="sr-only">{`${name}: ${nameOf[channel]}`}</span>
                      <input
                        checked={wants(preferences, event, channel) && !(channel === 'mail' && mailIsOff)}
                        className="size-4 rounded accent-accent"
                        disabled={isReadOnly || (channel === 'mail' && mailIsOff)}
                        onChange={({ target }) => onChoose(event, channel, target.checked)}
                        type="checkbox"
                      />
                    </label>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
