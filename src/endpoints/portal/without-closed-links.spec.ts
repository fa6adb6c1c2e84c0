import { describe, expect, it } from 'vitest'

import { withoutClosedLinks } from './without-closed-links.js'

const open = new Set(['open'])
const link = (room: string) => ({ label: `To ${room}`, room, target: 'room' })

describe('the stored block a partner gets', () => {
  it('names no room that is closed, at any depth', () => {
    const block = { blockType: 'x', buttons: [link('open'), link('closed')], groups: [{ cards: [link('closed')], title: 'A' }], main: link('closed'), next: link('open') }
    expect(withoutClosedLinks(block, open)).toEqual({ blockType: 'x', buttons: [link('open')], groups: [{ cards: [], title: 'A' }], main: null, next: link('open') })
  })

  it('keeps everything else as it is', () => {
    const block = { at: null, buttons: [{ label: 'Out', target: 'url', url: 'https://a.test' }], count: 3, room: 'closed', text: { root: { children: ['a'] } } }
    expect(withoutClosedLinks(block, open)).toEqual(block)
  })
})
