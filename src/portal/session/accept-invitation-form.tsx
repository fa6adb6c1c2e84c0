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
import { Field, fieldControl } from '../ui/field.js'
import { Input } from '../ui/input.js'

type Invited = { name: string; password: string }

/** Takes up the invitation; the answer signs in. */
export const AcceptInvitationForm = ({ nextHref, token }: { nextHref: string; token: string }) => {
  const t = useTranslations('accept')
  const passwords = useTranslations('password')
  const { client } = usePortal()
  const resolver = useMemo(
    () => checkFields<Invited>(z.object({ name: z.string().check(z.trim(), z.minLength(1, t('nameRequired')), z.maxLength(200, t('nameRequired'))), password: newPassword(passwords) })),
    [passwords, t],
  )
  const form = useForm<Invited>({ defaultValues: { name: '', password: '' }, resolver })
  const { isPending, problem, submit } = useSubmit(form, async (values) => {
    await client.session.acceptInvitation({ ...values, token })
    window.location.assign(nextHref)
    // The button stays busy until the next page is there.
    await new Promise(() => undefined)
  })
  const { errors } = form.formState

  return (
    <form className="flex flex-col gap-5" noValidate onSubmit={submit}>
      {problem && (
        <Callout role="alert" tone="danger">
          {problem}
        </Callout>
      )}
      <Field error={errors.name?.message} id="name" label={t('name')}>
        <Input {...fieldControl({ error: errors.name?.message, id: 'name' })} {...form.register('name')} autoComplete="name" />
      </Field>
      <PasswordField
        {...form.register('password')}
        autoComplete="new-password"
        description={passwords('rule')}
        error={errors.password?.message}
        id="password"
        label={passwords('label')}
      />
      <Button isPending={isPending} type="submit" variant="primary">
        {t('submit')}
      </Button>
    </form>
  )
}
