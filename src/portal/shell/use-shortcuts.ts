'use client'

import { useRouter } from 'next/navigation.js'
import { useEffect, useEffectEvent, useRef } from 'react'

import type { ShellCommands } from './palette-commands.js'
import { usePortal } from './portal-provider.js'
import { type Chord, followShortcut, isTyping, type ShortcutTarget } from './shortcut-keys.js'
import { areShortcutsOn } from './shortcut-setting.js'

/** Where a shortcut leads; undefined for one that this person has no use for. */
const pathOf = (target: ShortcutTarget, { newLeadPath, rooms }: ShellCommands): string | undefined => {
  switch (target) {
    case 'home':
      return '/'
    case 'leads':
      return rooms.find(({ kind }) => kind === 'leads')?.path
    case 'new-lead':
      return newLeadPath ?? undefined
    case 'notifications':
    case 'profile':
    case 'search':
    case 'team':
      return `/${target}`
    case 'help':
    case 'palette':
      return undefined
    default:
      return rooms[Number(target.slice('room-'.length)) - 1]?.path
  }
}

/**
 * Follows the keys of the page: Ctrl K always, single keys while they are switched on. They never fire while somebody types, and not over
 * an open dialog.
 */
export const useShortcuts = (commands: ShellCommands, { openHelp, openPalette, togglePalette }: { openHelp: () => void; openPalette: () => void; togglePalette: () => void }) => {
  const { href } = usePortal()
  const router = useRouter()
  const chord = useRef<Chord | null>(null)

  const follow = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey) && !event.altKey) {
      event.preventDefault()
      togglePalette()
      return
    }
    if (event.defaultPrevented || event.repeat || isTyping(event.target) || document.querySelector('[role="dialog"]') || !areShortcutsOn()) {
      chord.current = null
      return
    }
    const next = followShortcut(chord.current, event, event.timeStamp)
    chord.current = next.chord
    if (next.target === null) {
      return
    }
    event.preventDefault()
    if (next.target === 'help') {
      openHelp()
    } else if (next.target === 'palette') {
      openPalette()
    } else {
      const path = pathOf(next.target, commands)
      if (path !== undefined) {
        router.push(href(path))
      }
    }
  })

  useEffect(() => {
    const listen = (event: KeyboardEvent) => follow(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
