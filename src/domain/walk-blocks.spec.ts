import { describe, expect, it } from 'vitest'

import { idsIn, roomLinksIn, withIds } from './walk-blocks.js'

const [one, two] = ['0192f0c1-2b3c-7d4e-8f90-123456789abc', '0192f0c1-2b3c-7d4e-8f90-123456789abd']
const blocks = [{ blockType: 'action-bar', buttons: [{ label: 'Go', room: one, target: 'room' }, { room: two, target: 'url', url: '/' }] }, { image: two, text: `see ${one}` }, null]

describe('walking through blocks', () => {
  it('finds ids that stand alone, at any depth', () => expect(idsIn(blocks)).toEqual([one, two, two]))
  it('finds links to rooms, and no room behind an address', () => expect(roomLinksIn(blocks)).toEqual([one]))
  it('exchanges ids and leaves everything else as it is', () => {
    const changed = withIds(blocks, new Map([[one, two]]))
    expect(roomLinksIn(changed)).toEqual([two])
    expect(changed[1]).toEqual(blocks[1])
    expect(roomLinksIn(blocks)).toEqual([one])
  })
})
