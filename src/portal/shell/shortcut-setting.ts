'use client'

import { useSyncExternalStore } from 'react'

const storageKey = 'portal-shortcuts'
const changed = 'portal-shortcuts-changed'

/** A browser may keep nothing for this page; then the shortcuts are on, as for everybody who never chose. */
const stored = (): null | string => {
  try {
    return window.localStorage.getItem(storageKey)
  } catch {
    return null
  }
}

/** Whether single keys are shortcuts here: on until somebody switches them off (WCAG 2.1.4). */
export const areShortcutsOn = (): boolean => stored() !== 'off'

/** Switches single-key shortcuts on or off in this browser. False when the browser keeps nothing. */
export const switchShortcuts = (isOn: boolean): boolean => {
  try {
    window.localStorage.setItem(storageKey, isOn ? 'on' : 'off')
  } catch {
    return false
  }
  window.dispatchEvent(new Event(changed))
  return true
}

const subscribe = (listener: () => void) => {
  window.addEventListener(changed, listener)
  window.addEventListener('storage', listener)
  return () => {
    window.removeEventListener(changed, listener)
    window.removeEventListener('storage', listener)
  }
}

/** {@link areShortcutsOn}, followed while the page is open. */
export const useShortcutsOn = (): boolean => useSyncExternalStore(subscribe, areShortcutsOn, () => true)
