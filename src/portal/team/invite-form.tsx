'use client'

import { useRouter } from 'next/navigation.js'
import { useMemo } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'

import { partnerRoles, type PartnerRole } from '../../domain/roles.js'
import { checkFields } from '../forms/check-fields.js'
import { useSubmit } from '../forms/use-submit.js'
import { useTranslations } from '../intl/island-intl.js'
import { usePortal } from '../shell/portal-provider.js'
import { Button } from '../ui/button.js'
import { Callout } from '../ui/callout.js'
import { Field, fieldControl } from '../ui/field.js'
import { Input } from '../ui/input.js'
import { Select } from '../ui/select.js'
import { showToast } from '../ui/toast-store.js'

type InviteValues = { email: string; name: string; role: PartnerRole }

/** Invites a colleague by e-mail. */
export const InviteForm = ({ onDone }: { onDone: () => void }) => {
  const t = useTranslations('team')
  const roles = useTranslations('role')
  const shell = useTranslations('shell')
  const router = useRouter()
  const { client } = usePortal()
  const resolver = useMemo(
    () =>
      checkFields<InviteValues>(
        z.object({
          email: z.string().check(z.trim(), z.email(t('emailInvalid'))),
          name: z.string().check(z.trim(), z.minLength(1, t('nameRequired')), z.maxLength(200, t('nameRequired'))),
          role: z.enum(partnerRoles),
        }),
      ),
    [t],
  )
  const form = useForm<InviteValues>({ defaultValues: { email: '', name: '', role: 'member' }, resolver })
  const { isPending, problem, submit } = useSubmit(form, async (values) => {
    await client.colleagues.invite(values)
    showToast(t('invited', { email: values.email }))
    onDone()
    router.refresh()
  })
  const { errors } = form.formState
  const help: Record<PartnerRole, string> = { admin: t('roleAdminHelp'), member: t('roleMemberHelp'), viewer: t('roleViewerHelp') }

  return (
    <form className="flex flex-col gap-5" noValidate onSubmit={submit}>
      {problem && (
        <Callout role="alert" tone="danger">
          {problem}
        </Callout>
      )}
      <Field error={errors.name?.message} id="invite-name" label={t('name')}>
        <Input {...fieldControl({ error: errors.name?.message, id: 'invite-name' })} {...form.register('name')} autoComplete="off" />
      </Field>
      <Field error={errors.email?.message} id="invite-email" label={t('email')}>
        <Input {...fieldControl({ error: errors.email?.message, id: 'invite-email' })} {...form.register('email')} autoComplete="off" type="email" />
      </Field>
      <Field description={help[form.watch('role')]} id="invite-role" label={t('role')}>
        <Select {...fieldControl({ description: true, id: 'invite-role' })} {...form.register('role')}>
          {partnerRoles.map((role) => (
            <option key={role} value={role}>
              {roles(role)}
            </option>
          ))}
        </Select>
      </Field>
      <div className="flex justify-end gap-2">
        <Button onClick={onDone}>{shell('cancel')}</Button>
        <Button isPending={isPending} type="submit" variant="primary">
          {t('inviteSubmit')}
        </Button>
      </div>
    </form>
  )
}
