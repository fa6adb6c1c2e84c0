'use client'

import { useMemo } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'

import { checkFields } from '../forms/check-fields.js'
import { PasswordField } from '../forms/password-field.js'
import { newPassword } from '../forms/password-rules.js'
import { useSubmit } from '../forms/use-submit.js'
import { useTranslations } from '../intl/island-intl.js'
import { usePortal } from '../shell/portal-provider.js'
import { Button } from '../ui/button.js'
import { Callout } from '../ui/callout.js'
import { showToast } from '../ui/toast-store.js'

type PasswordValues = { currentPassword: string; password: string }

const empty: PasswordValues = { currentPassword: '', password: '' }

/** A new password for the own account; the current one proves that it is the owner who sits there. */
export const PasswordForm = ({ userId, userName }: { userId: string; userName: string }) => {
  const t = useTranslations('profile')
  const passwords = useTranslations('password')
  const { client } = usePortal()
  const resolver = useMemo(
    () => checkFields<PasswordValues>(z.object({ currentPassword: z.string().check(z.minLength(1, passwords('required'))), password: newPassword(passwords) })),
    [passwords],
  )
  const form = useForm<PasswordValues>({ defaultValues: empty, resolver })
  const { isPending, problem, submit } = useSubmit(form, async (values) => {
    await client.profile.update(userId, values)
    form.reset(empty)
    showToast(t('passwordChanged'))
  })
  const { errors } = form.formState

  return (
    <form className="grid gap-x-4 gap-y-5 sm:grid-cols-2" noValidate onSubmit={submit}>
      {problem && (
        <Callout className="sm:col-span-2" role="alert" tone="danger">
          {problem}
        </Callout>
      )}
      {/* Tells a password manager whose password this is. */}
      <input autoComplete="username" hidden readOnly type="text" value={userName} />
      <PasswordField {...form.register('currentPassword')} autoComplete="current-password" error={errors.currentPassword?.message} id="current-password" label={t('currentPassword')} />
      <PasswordField {...form.register('password')} autoComplete="new-password" description={passwords('rule')} error={errors.password?.message} id="new-password" label={passwords('new')} />
      <div className="flex justify-end sm:col-span-2">
        <Button isPending={isPending} type="submit">
          {t('changePassword')}
        </Button>
      </div>
    </form>
  )
}
