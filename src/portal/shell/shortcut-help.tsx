'use client'

import type { ReactNode } from 'react'

import { useTranslations } from '../intl/island-intl.js'
import { Dialog } from '../ui/dialog.js'
import { ShortcutSwitch } from './shortcut-switch.js'

const Key = ({ children }: { children: ReactNode }) => (
  <kbd className="inline-flex min-h-6 min-w-6 items-center justify-center rounded border border-line bg-sunken px-1.5 font-sans text-2xs font-medium text-ink">{children}</kbd>
)

/** All keyboard shortcuts of this person, and the switch that turns the single keys off. */
const ShortcutHelp = ({ isOpen, mayCreateLeads, onOpenChange }: { isOpen: boolean; mayCreateLeads: boolean; onOpenChange: (isOpen: boolean) => void }) => {
  const t = useTranslations('shortcuts')
  const shell = useTranslations('shell')
  const entries: { keys: readonly string[]; name: string; text: string }[] = [
    { keys: ['Ctrl', 'K'], name: 'palette-held', text: t('palette') },
    { keys: ['/'], name: 'palette', text: t('palette') },
    ...(mayCreateLeads ? [{ keys: ['n'], name: 'new', text: t('newLead') }] : []),
    { keys: ['g', 'h'], name: 'home', text: t('goHome') },
    { keys: ['g', 'l'], name: 'leads', text: t('goLeads') },
    { keys: ['g', 'n'], name: 'notifications', text: t('goNotifications') },
    { keys: ['g', 's'], name: 'search', text: t('goSearch') },
    { keys: ['g', 't'], name: 'team', text: t('goTeam') },
    { keys: ['g', 'p'], name: 'profile', text: t('goProfile') },
    { keys: ['g', '1–9'], name: 'rooms', text: t('goRoom') },
    { keys: ['?'], name: 'help', text: t('help') },
  ]
  return (
    <Dialog closeLabel={shell('close')} isOpen={isOpen} onOpenChange={onOpenChange} title={t('title')}>
      <dl className="max-h-[55vh] divide-y divide-line overflow-y-auto">
        {entries.map(({ keys, name, text }) => (
          <div className="flex items-center justify-between gap-4 py-2 text-sm" key={name}>
            <dt className="text-ink-soft">{text}</dt>
            <dd className="flex shrink-0 gap-1">
              {keys[0] === 'g' && <span className="sr-only">{t('chord', { first: keys[0], second: keys[1] ?? '' })}</span>}
              <span aria-hidden={keys[0] === 'g' ? true : undefined} className="flex gap-1">
                {keys.map((key) => (
                  <Key key={key}>{key}</Key>
                ))}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-5 border-t border-line pt-5">
        <ShortcutSwitch />
      </div>
    </Dialog>
  )
}

export default ShortcutHelp
