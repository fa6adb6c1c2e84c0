'use client'

import { useMemo } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'

import { PortalApiError } from '../../client/portal-api-error.js'
import { checkFields } from '../forms/check-fields.js'
import { PasswordField } from '../forms/password-field.js'
import { useSubmit } from '../forms/use-submit.js'
import { useTranslations } from '../intl/island-intl.js'
import { usePortal } from '../shell/portal-provider.js'
import { Button } from '../ui/button.js'
import { Callout } from '../ui/callout.js'
import { Field, fieldControl } from '../ui/field.js'
import { Input } from '../ui/input.js'
import { Link } from '../ui/link.js'

type Credentials = { email: string; password: string }

/** E-mail and password. After signing in the page is loaded anew, so that nothing of before stays in memory. */
export const SignInForm = ({ forgotHref, nextHref }: { forgotHref: string; nextHref: string }) => {
  const t = useTranslations('signIn')
  const passwords = useTranslations('password')
  const { client } = usePortal()
  const resolver = useMemo(
    () =>
      checkFields<Credentials>(
        z.object({
          email: z.string().check(z.trim(), z.minLength(1, t('emailRequired'))),
          password: z.string().check(z.minLength(1, passwords('required'))),
        }),
      ),
    [passwords, t],
  )
  const form = useForm<Credentials>({ resolver })
  const { isPending, problem, submit } = useSubmit(form, async (values) => {
    try {
      await client.session.login(values)
    } catch (error) {
      // Payload says 401 for a wrong password; here that means exactly this, and not "your session is over".
      if (error instanceof PortalApiError && error.status === 401) {
        throw new PortalApiError(400, [{ message: t('refused') }])
      }
      throw error
    }
    window.location.assign(nextHref)
    // The button stays busy until the next page is there.
    await new Promise(() => undefined)
  })
  const { errors } = form.formState

  return (
    // Open from the start and without values of its own, so that password managers fill it; a password sent before the page lives never reaches the address.
    <form className="flex flex-col gap-5" method="post" noValidate onSubmit={submit}>
      {problem && (
        <Callout role="alert" tone="danger">
          {problem}
        </Callout>
      )}
      <Field error={errors.email?.message} id="email" label={t('email')}>
        <Input {...fieldControl({ error: errors.email?.message, id: 'email' })} {...form.register('email')} autoComplete="username" inputMode="email" type="email" />
      </Field>
      <PasswordField {...form.register('password')} autoComplete="current-password" error={errors.password?.message} id="password" label={passwords('label')} />
      <Button isPending={isPending} type="submit" variant="primary">
        {t('submit')}
      </Button>
      <p className="text-sm">
        <Link href={forgotHref}>{t('forgot')}</Link>
      </p>
    </form>
  )
}
