'use client'

import { Search } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'

import { useTranslations } from '../intl/island-intl.js'
import type { ShellCommands } from './palette-commands.js'
import { usePortal } from './portal-provider.js'
import { useShortcuts } from './use-shortcuts.js'

const CommandPalette = lazy(() => import('./command-palette.js'))
const ShortcutHelp = lazy(() => import('./shortcut-help.js'))

type Shown = 'help' | 'palette' | null

/** Opens the palette by click, Ctrl+K or "/", and the list of shortcuts by "?". Both are loaded when they are first wanted. */
export const SearchBox = ({ commands }: { commands: ShellCommands }) => {
  const t = useTranslations('shell')
  const { href } = usePortal()
  const [shown, setShown] = useState<Shown>(null)
  const [wanted, setWanted] = useState<readonly Shown[]>([])

  const show = (next: Shown) => {
    setWanted((before) => (before.includes(next) ? before : [...before, next]))
    setShown(next)
  }
  useShortcuts(commands, { openHelp: () => show('help'), openPalette: () => show('palette'), togglePalette: () => show(shown === 'palette' ? null : 'palette') })

  return (
    <>
      <a
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K /"
        className="flex h-10 items-center gap-2.5 rounded-control text-sm text-ink-faint transition-colors hover:text-ink max-sm:size-10 max-sm:justify-center max-sm:hover:bg-sunken sm:w-full sm:max-w-sm sm:border sm:border-line sm:bg-surface sm:px-3 sm:shadow-card sm:hover:border-line-strong/50"
        href={href('/search')}
        onClick={(event) => {
          event.preventDefault()
          show('palette')
        }}
      >
        <Search aria-hidden className="size-5 sm:size-4" strokeWidth={1.75} />
        <span className="max-sm:sr-only">{t('search')}</span>
        <kbd aria-hidden className="ms-auto hidden rounded border border-line bg-sunken px-1.5 font-sans text-2xs sm:block">
          Ctrl K
        </kbd>
      </a>
      <Suspense>
        {wanted.includes('palette') && <CommandPalette commands={commands} isOpen={shown === 'palette'} onHelp={() => show('help')} onOpenChange={(isOpen) => setShown(isOpen ? 'palette' : null)} />}
        {wanted.includes('help') && <ShortcutHelp isOpen={shown === 'help'} mayCreateLeads={commands.newLeadPath !== null} onOpenChange={(isOpen) => setShown(isOpen ? 'help' : null)} />}
      </Suspense>
    </>
  )
}
