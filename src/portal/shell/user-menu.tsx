'use client'

import { lazy, Suspense, useState } from 'react'

import { useTranslations } from '../intl/island-intl.js'
import { UserMenuButton } from './user-menu-button.js'
import type { UserMenuProps } from './user-menu-content.js'

const UserMenuContent = lazy(async () => ({ default: (await import('./user-menu-content.js')).UserMenuContent }))

/** The signed-in person's menu. What stands in it is loaded when it is first wanted; until then there is only its button. */
export const UserMenu = (props: UserMenuProps) => {
  const t = useTranslations('shell')
  const [isWanted, setIsWanted] = useState(false)
  const label = `${t('account')}: ${props.user.name}`
  const button = <UserMenuButton aria-haspopup="menu" label={label} name={props.user.name} onClick={() => setIsWanted(true)} />
  return isWanted ? (
    <Suspense fallback={button}>
      <UserMenuContent {...props} label={label} />
    </Suspense>
  ) : (
    button
  )
}
