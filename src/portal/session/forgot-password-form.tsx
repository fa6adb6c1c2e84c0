'use client'

import { MailCheck } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'

import { checkFields } from '../forms/check-fields.js'
import { useSubmit } from '../forms/use-submit.js'
import { useTranslations } from '../intl/island-intl.js'
import { usePortal } from '../shell/portal-provider.js'
import { Button } from '../ui/button.js'
import { Callout } from '../ui/callout.js'
import { Field, fieldControl } from '../ui/field.js'
import { Input } from '../ui/input.js'
import { SessionHeading } from './session-heading.js'

/** Sends the link. The answer is the same whether the account exists or not. */
export const ForgotPasswordForm = () => {
  const t = useTranslations('forgot')
  const { client } = usePortal()
  const [sentTo, setSentTo] = useState<string>()
  const resolver = useMemo(() => checkFields<{ email: string }>(z.object({ email: z.string().check(z.trim(), z.email(t('emailInvalid'))) })), [t])
  const form = useForm({ defaultValues: { email: '' }, resolver })
  const { isPending, problem, submit } = useSubmit(form, async ({ email }) => {
    await client.session.forgotPassword(email)
    setSentTo(email)
  })
  const error = form.formState.errors.email?.message

  if (sentTo) {
    return (
      <div role="status">
        <span className="mb-5 inline-flex size-12 items-center justify-center rounded-full bg-success-soft text-success-ink">
          <MailCheck aria-hidden className="size-5.5" strokeWidth={1.75} />
        </span>
        <SessionHeading title={t('sentTitle')}>{t('sentText', { email: sentTo })}</SessionHeading>
      </div>
    )
  }
  return (
    <>
      <SessionHeading title={t('title')}>{t('intro')}</SessionHeading>
      <form className="flex flex-col gap-5" noValidate onSubmit={submit}>
        {problem && (
          <Callout role="alert" tone="danger">
            {problem}
          </Callout>
        )}
        <Field error={error} id="email" label={t('email')}>
          <Input {...fieldControl({ error, id: 'email' })} {...form.register('email')} autoComplete="username" inputMode="email" type="email" />
        </Field>
        <Button isPending={isPending} type="submit" variant="primary">
          {t('submit')}
        </Button>
      </form>
    </>
  )
}
