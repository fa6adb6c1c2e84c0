'use client'

import { LogOut, UserRound, Users } from 'lucide-react'
import { useState } from 'react'

import { portalLocales, type PortalLocale } from '../intl/locales.js'
import { useTranslations } from '../intl/island-intl.js'
import { Menu, MenuItem, MenuRadioGroup, MenuSeparator } from '../ui/menu.js'
import { PlainLink } from '../ui/link.js'
import { usePortal } from './portal-provider.js'
import { useAccountActions } from './use-account-actions.js'
import { UserMenuButton } from './user-menu-button.js'

export type UserMenuProps = {
  locale: PortalLocale
  partnerName: string
  theme: 'dark' | 'light' | 'system'
  user: { email: string; id: string; name: string }
}

/** What the menu of the signed-in person holds: own pages, language, look, and the way out. It is open when it arrives. */
export const UserMenuContent = ({ label, locale, partnerName, theme: initialTheme, user }: UserMenuProps & { label: string }) => {
  const t = useTranslations('shell')
  const languages = useTranslations('languages')
  const { href, isPreview } = usePortal()
  const { chooseLanguage, chooseTheme, signOut } = useAccountActions(user.id)
  const [theme, setTheme] = useState(initialTheme)

  return (
    <Menu isOpenAtFirst trigger={<UserMenuButton label={label} name={user.name} />}>
      <div className="px-2.5 pt-1.5 pb-2">
        <p className="truncate text-sm font-semibold">{user.name}</p>
        <p className="truncate text-xs text-ink-faint">{user.email}</p>
        <p className="truncate text-xs text-ink-faint">{partnerName}</p>
      </div>
      <MenuSeparator />
      <MenuItem asChild>
        <PlainLink href={href('/profile')}>
          <UserRound aria-hidden />
          {t('profile')}
        </PlainLink>
      </MenuItem>
      <MenuItem asChild>
        <PlainLink href={href('/team')}>
          <Users aria-hidden />
          {t('team')}
        </PlainLink>
      </MenuItem>
      <MenuSeparator />
      <MenuRadioGroup
        label={t('theme')}
        onChange={(value) => setTheme(chooseTheme(value))}
        options={[
          { label: t('themeSystem'), value: 'system' },
          { label: t('themeLight'), value: 'light' },
          { label: t('themeDark'), value: 'dark' },
        ]}
        value={theme}
      />
      {!isPreview && (
        <>
          <MenuSeparator />
          <MenuRadioGroup
            label={t('language')}
            onChange={(value) => void chooseLanguage(value)}
            options={portalLocales.map((value) => ({ label: languages(value), value }))}
            value={locale}
          />
          <MenuSeparator />
          <MenuItem onSelect={() => void signOut()}>
            <LogOut aria-hidden />
            {t('signOut')}
          </MenuItem>
        </>
      )}
    </Menu>
  )
}
