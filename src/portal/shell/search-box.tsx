'use client'

import { Search } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'

import { useTranslations } from '../intl/use-translations.js'
import { usePortal } from './portal-provider.js'

const CommandPalette = lazy(() => import('./command-palette.js'))

/** Opens the search over everything, by click or Ctrl+K. The palette itself is loaded when it is first wanted. */
export const SearchBox = () => {
  const t = useTranslations('shell')
  const { href } = usePortal()
  const [isOpen, setIsOpen] = useState(false)
  const [isWanted, setIsWanted] = useState(false)

  const open = () => {
    setIsWanted(true)
    setIsOpen(true)
  }

  useEffect(() => {
    const followKeys = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey)) {
        event.preventDefault()
        setIsWanted(true)
        setIsOpen((wasOpen) => !wasOpen)
      }
    }
    window.addEventListener('keydown', followKeys)
    return () => window.removeEventListener('keydown', followKeys)
  }, [])

  return (
    <>
      <a
        aria-haspopup="dialog"
        className="flex h-10 items-center gap-2.5 rounded-control text-sm text-ink-faint transition-colors hover:text-ink max-sm:size-10 max-sm:justify-center max-sm:hover:bg-sunken sm:w-full sm:max-w-sm sm:border sm:border-line sm:bg-surface sm:px-3 sm:shadow-card sm:hover:border-line-strong/50"
        href={href('/search')}
        onClick={(event) => {
          event.preventDefault()
          open()
        }}
      >
        <Search aria-hidden className="size-5 sm:size-4" strokeWidth={1.75} />
        <span className="max-sm:sr-only">{t('search')}</span>
        <kbd aria-hidden className="ms-auto hidden rounded border border-line bg-sunken px-1.5 font-sans text-2xs sm:block">
          Ctrl K
        </kbd>
      </a>
      {isWanted && (
        <Suspense>
          <CommandPalette isOpen={isOpen} onOpenChange={setIsOpen} />
        </Suspense>
      )}
    </>
  )
}
