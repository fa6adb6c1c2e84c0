'use client'

import { useRouter } from 'next/navigation.js'

import { foldText } from '../../domain/fold-text.js'
import { portalLocales, type PortalLocale } from '../intl/locales.js'
import { useTranslations } from '../intl/island-intl.js'
import { usePortal } from './portal-provider.js'
import { type RecentPlace, recentPlaces, rememberPlace } from './recent-places.js'
import { useAccountActions } from './use-account-actions.js'

/** What the frame knows of its person: where they may go and what they may do. */
export type ShellCommands = {
  /** Null for whoever may not submit leads. */
  newLeadPath: null | string
  locale: PortalLocale
  mayInvite: boolean
  rooms: readonly { isLocked: boolean; kind: string; path: string; title: string }[]
  user: { id: string }
}

/** One line of the palette. */
export type PaletteCommand = { id: string; label: string; note?: string; run: () => void }

const fits = (typed: string) => {
  const words = foldText(typed).split(' ').filter(Boolean)
  return ({ label, note = '' }: PaletteCommand): boolean => words.every((word) => ` ${foldText(`${label} ${note}`)}`.includes(` ${word}`))
}

/** Everything the palette offers besides what the server finds, narrowed to what is typed. `close` is called by whatever is done. */
export const usePaletteCommands = ({ locale, mayInvite, newLeadPath, rooms, user }: ShellCommands, { close, openHelp, typed }: { close: () => void; openHelp: () => void; typed: string }) => {
  const t = useTranslations('palette')
  const shell = useTranslations('shell')
  const languages = useTranslations('languages')
  const { href, isPreview } = usePortal()
  const router = useRouter()
  const { chooseLanguage, chooseTheme, signOut } = useAccountActions(user.id)

  const goTo = (place: RecentPlace) => {
    close()
    if (!isPreview) {
      rememberPlace(user.id, place)
    }
    router.push(href(place.href))
  }
  const page = (path: string, label: string): PaletteCommand => ({ id: path, label, run: () => goTo({ href: path, title: label }) })
  const action = (id: string, label: string, run: () => void, note?: string): PaletteCommand => ({
    id,
    label,
    ...(note !== undefined && { note }),
    run: () => {
      close()
      run()
    },
  })
  const actions = [
    ...(newLeadPath ? [page(newLeadPath, t('newLead'))] : []),
    ...(mayInvite ? [page('/team', t('inviteColleague'))] : []),
    page('/notifications', t('notifications')),
    page('/profile', shell('profile')),
    ...(mayInvite ? [] : [page('/team', shell('team'))]),
    action('theme-light', `${shell('theme')}: ${shell('themeLight')}`, () => chooseTheme('light')),
    action('theme-dark', `${shell('theme')}: ${shell('themeDark')}`, () => chooseTheme('dark')),
    action('theme-system', `${shell('theme')}: ${shell('themeSystem')}`, () => chooseTheme('system')),
    ...(isPreview ? [] : portalLocales.filter((each) => each !== locale).map((each) => action(`locale-${each}`, t('languageTo', { language: languages(each) }), () => void chooseLanguage(each)))),
    action('help', t('help'), openHelp, '?'),
    ...(isPreview ? [] : [action('sign-out', shell('signOut'), () => void signOut())]),
  ]
  const isAsked = fits(typed)
  return {
    actions: actions.filter(isAsked),
    goTo,
    recent: typed === '' && !isPreview ? recentPlaces(user.id).map(({ href: path, title }) => page(path, title)) : [],
    rooms: rooms.map(({ isLocked, path, title }) => ({ ...page(path, title), ...(isLocked && { note: t('locked') }) })).filter(isAsked),
  }
}
