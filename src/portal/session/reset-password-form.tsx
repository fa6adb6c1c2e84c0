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
import { LinkButton } from '../ui/link.js'

/** Saves the new password; the answer signs in. */
export const ResetPasswordForm = ({ forgotHref, nextHref, token }: { forgotHref: string; nextHref: string; token: string }) => {
  const t = useTranslations('reset')
  const passwords = useTranslations('password')
  const { client } = usePortal()
  const resolver = useMemo(() => checkFields<{ password: string }>(z.object({ password: newPassword(passwords) })), [passwords])
  const form = useForm({ defaultValues: { password: '' }, resolver })
  const { isPending, problem, submit } = useSubmit(form, async ({ password }) => {
    await client.session.resetPassword({ password, token })
    window.location.assign(nextHref)
    // The button stays busy until the next page is there.
    await new Promise(() => undefined)
  })

  return (
    <form className="flex flex-col gap-5" noValidate onSubmit={submit}>
      {problem && (
        <Callout
          actions={
            <LinkButton href={forgotHref} size="sm">
              {t('requestNew')}
            </LinkButton>
          }
          role="alert"
          tone="danger"
        >
          {problem}
        </Callout>
      )}
      <PasswordField
        {...form.register('password')}
        autoComplete="new-password"
        description={passwords('rule')}
        error={form.formState.errors.password?.message}
        id="password"
        label={passwords('new')}
      />
      <Button isPending={isPending} type="submit" variant="primary">
        {t('submit')}
      </Button>
    </form>
  )
}
