'use client'

import { useMutation } from '@tanstack/react-query'

import { forgetDrafts } from '../forms/draft-storage.js'
import { useTranslations } from '../intl/island-intl.js'
import { usePortal } from '../shell/portal-provider.js'
import { useErrorText } from '../shell/use-error-text.js'
import { Button } from '../ui/button.js'
import { Callout } from '../ui/callout.js'

/** Ends all sessions of the account, this one included. */
export const SignOutEverywhere = () => {
  const t = useTranslations('profile')
  const errorText = useErrorText()
  const { client, href } = usePortal()
  const signOut = useMutation({
    mutationFn: () => client.session.logoutEverywhere(),
    onSuccess: () => {
      forgetDrafts()
      window.location.assign(href('/sign-in?signed-out=1'))
    },
  })
  return (
    <div className="flex flex-col items-start gap-4">
      {signOut.error && (
        <Callout role="alert" tone="danger">
          {errorText(signOut.error)}
        </Callout>
      )}
      <Button isPending={signOut.isPending} onClick={() => signOut.mutate()}>
        {t('signOutEverywhere')}
      </Button>
    </div>
  )
}
