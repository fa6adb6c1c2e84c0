'use client'

import { useMutation } from '@tanstack/react-query'

import { useTranslations } from '../intl/island-intl.js'
import { usePortal } from '../shell/portal-provider.js'
import { useErrorText } from '../shell/use-error-text.js'
import { Button } from '../ui/button.js'
import { Callout } from '../ui/callout.js'

/** Ends the session of a member of staff, to sign in as a partner. */
export const StaffSignOut = () => {
  const t = useTranslations('signIn')
  const errorText = useErrorText()
  const { client } = usePortal()
  const signOut = useMutation({ mutationFn: () => client.session.logoutStaff(), onSuccess: () => window.location.reload() })
  return (
    <>
      {signOut.error && (
        <Callout role="alert" tone="danger">
          {errorText(signOut.error)}
        </Callout>
      )}
      <Button isPending={signOut.isPending} onClick={() => signOut.mutate()}>
        {t('staffSignOut')}
      </Button>
    </>
  )
}
