'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation.js'
import { type FormEvent, useState } from 'react'

import type { NotificationChoices, PartnerUser } from '../../client/types.js'
import { type MailRhythm, mailRhythms } from '../../domain/mail-rhythm.js'
import { type NotificationPreferences, withChoice } from '../../domain/notification-preferences.js'
import { useTranslations } from '../intl/island-intl.js'
import { usePortal } from '../shell/portal-provider.js'
import { useErrorText } from '../shell/use-error-text.js'
import { Button } from '../ui/button.js'
import { Callout } from '../ui/callout.js'
import { Field, fieldControl } from '../ui/field.js'
import { Select } from '../ui/select.js'
import { showToast } from '../ui/toast-store.js'
import { ChoiceTable } from './choice-table.js'

type NotificationSettingsProps = { groups: NotificationChoices['groups']; isReadOnly: boolean; profile: PartnerUser }

/** What a person is told: when mails come, and which event in which way. */
export const NotificationSettings = ({ groups, isReadOnly, profile }: NotificationSettingsProps) => {
  const t = useTranslations('notificationSettings')
  const errorText = useErrorText()
  const router = useRouter()
  const { client } = usePortal()
  const [preferences, setPreferences] = useState<NotificationPreferences>(profile.notificationPreferences ?? {})
  const [rhythm, setRhythm] = useState<MailRhythm>(profile.mailNotifications ?? 'on')
  const rhythmNames = { daily: t('daily'), off: t('off'), on: t('on'), weekly: t('weekly') } as const
  const save = useMutation({
    mutationFn: () => client.profile.update(profile.id, { mailNotifications: rhythm, notificationPreferences: preferences }),
    onSuccess: () => {
      showToast(t('saved'))
      router.refresh()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }

  return (
    <form className="flex flex-col gap-5" onSubmit={submit}>
      {save.error && (
        <Callout role="alert" tone="danger">
          {errorText(save.error)}
        </Callout>
      )}
      <Field className="sm:max-w-sm" description={t('rhythmHelp')} id="mail-rhythm" label={t('rhythm')}>
        <Select {...fieldControl({ description: true, id: 'mail-rhythm' })} disabled={isReadOnly} onChange={({ target }) => setRhythm(mailRhythms.find((each) => each === target.value) ?? 'on')} value={rhythm}>
          {mailRhythms.map((each) => (
            <option key={each} value={each}>
              {rhythmNames[each]}
            </option>
          ))}
        </Select>
      </Field>
      <ChoiceTable groups={groups} isReadOnly={isReadOnly} mailIsOff={rhythm === 'off'} onChoose={(event, channel, isOn) => setPreferences((before) => withChoice(before, event, channel, isOn))} preferences={preferences} />
      {!isReadOnly && (
        <div className="flex justify-end">
          <Button isPending={save.isPending} type="submit" variant="primary">
            {t('save')}
          </Button>
        </div>
      )}
    </form>
  )
}
