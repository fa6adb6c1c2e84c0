'use client'
import { PasswordField, useAuth, useDocumentInfo } from '@payloadcms/ui'

import { useSay } from '../ui/use-say.js'

/** Asks for the current password on the own account: without it nobody changes the password of a screen that was left unlocked. */
export const CurrentPassword = () => {
  const { say } = useSay()
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  return id && id === user?.id ? (
    <PasswordField autoComplete="current-password" field={{ label: say('Current password, needed to choose a new one'), name: 'currentPassword' }} path="currentPassword" />
  ) : null
}
