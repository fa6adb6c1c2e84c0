'use client'

import { useRouter } from 'next/navigation.js'

import { forgetDrafts } from '../forms/draft-storage.js'
import { showToast } from '../ui/toast-store.js'
import { keepPreference } from './preference-cookies.js'
import { usePortal } from './portal-provider.js'
import { forgetPlaces } from './recent-places.js'
import { useErrorText } from './use-error-text.js'

export type ThemeChoice = 'dark' | 'light' | 'system'

const chooseTheme = (value: string): ThemeChoice => {
  const choice = value === 'dark' || value === 'light' ? value : 'system'
  keepPreference('theme', choice)
  if (choice === 'system') {
    delete document.documentElement.dataset.theme
  } else {
    document.documentElement.dataset.theme = choice
  }
  return choice
}

/** What somebody does with the own account from anywhere: look, language, the way out. */
export const useAccountActions = (userId: string) => {
  const { client, href } = usePortal()
  const errorText = useErrorText()
  const router = useRouter()

  const chooseLanguage = async (value: string) => {
    keepPreference('locale', value)
    await client.profile.update(userId, { locale: value }).catch((error: unknown) => showToast(errorText(error), 'danger'))
    router.refresh()
  }

  const signOut = async () => {
    try {
      await client.session.logout()
      forgetDrafts()
      forgetPlaces(userId)
      window.location.assign(href('/sign-in?signed-out=1'))
    } catch (error) {
      showToast(errorText(error), 'danger')
    }
  }

  return { chooseLanguage, chooseTheme, signOut }
}
