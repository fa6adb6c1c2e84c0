import { describe, expect, it } from 'vitest'

import { chordMs, followShortcut, isTyping, type Pressed } from './shortcut-keys.js'

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({ altKey: false, ctrlKey: false, key, metaKey: false, ...more })

/** Types keys one after the other and answers where the last one led. */
const typed = (keys: string, pauseMs = 100) =>
  [...keys].reduce<ReturnType<typeof followShortcut>>((before, key, index) => followShortcut(before.chord, press(key), index * pauseMs), { chord: null, target: null }).target

describe('keyboard shortcuts', () => {
  it('follow single keys and pairs', () => {
    expect(typed('?')).toBe('help')
    expect(typed('/')).toBe('palette')
    expect(typed('gl')).toBe('leads')
    expect(typed('gn')).toBe('notifications')
    expect(typed('n')).toBe('new-lead')
    expect(typed('g3')).toBe('room-3')
    expect(typed('GH')).toBe('home')
  })

  it('forget a pair that is not completed in time, or goes nowhere', () => {
    expect(typed('gl', chordMs + 1)).toBeNull()
    expect(typed('gxl')).toBeNull()
    expect(typed('3')).toBeNull()
  })

  it('leave keys of the browser alone', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
      expect(followShortcut(null, press('n', held), 0).target).toBeNull()
    }
    expect(followShortcut(null, press('Enter'), 0).target).toBeNull()
  })
})

describe('isTyping', () => {
  const element = (tagName: string, more: object = {}) => ({ closest: () => null, tagName, ...more }) as unknown as EventTarget

  it('knows where keys are letters', () => {
    expect(['INPUT', 'TEXTAREA', 'SELECT'].every((name) => isTyping(element(name)))).toBe(true)
    expect(isTyping(element('DIV', { isContentEditable: true }))).toBe(true)
    expect(isTyping(element('BUTTON', { closest: () => ({}) }))).toBe(true)
    expect(isTyping(element('BODY'))).toBe(false)
    expect(isTyping(null)).toBe(false)
  })
})
