import { describe, expect, it } from 'vitest'
import fc from 'fast-check'

import { markdownOf, richText } from './markdown.js'
import { matchRows } from './match-rows.js'
import { type CodeRoom, comparePortals } from './portal-code.js'

const room = (slug: string, more: Partial<CodeRoom> = {}): CodeRoom => ({ kind: 'custom', slug, title: { en: slug }, ...more })
const compare = (before: CodeRoom[], after: CodeRoom[], removesMissing = false) => comparePortals(before, after, { removesMissing }).map(({ change, fields, slug }) => [slug, change, fields.map(({ path }) => path)])

describe('two portals held against each other', () => {
  it.each<[string, CodeRoom[], CodeRoom[], unknown]>([
    ['the same room', [room('a')], [{ slug: 'a', title: { en: 'a' }, kind: 'custom' }], [['a', 'same', []]]],
    ['a new room', [], [room('a')], [['a', 'new', []]]],
    ['a room that is missing', [room('a')], [], [['a', 'stays', []]]],
    ['another title in one language', [room('a')], [room('a', { title: { de: 'x', en: 'a' } })], [['a', 'changed', ['title.de']]]],
    ['a predefined room at another address', [room('x', { kind: 'leads' })], [room('y', { kind: 'leads' })], [['y', 'changed', ['slug', 'title.en']]]],
    ['a block before another one', [room('a', { blocks: [{ type: 'text', x: 1 }] })], [room('a', { blocks: [{ type: 'image' }, { type: 'text', x: 1 }] })], [['a', 'changed', ['blocks[1] image']]]],
    ['a block that changed', [room('a', { blocks: [{ type: 'text', x: 1 }] })], [room('a', { blocks: [{ type: 'text', x: 2 }] })], [['a', 'changed', ['blocks[1] text.x']]]],
    ['two blocks that changed places', [room('a', { blocks: [{ type: 'text' }, { type: 'image' }] })], [room('a', { blocks: [{ type: 'image' }, { type: 'text' }] })], [['a', 'changed', ['blocks']]]],
  ])('tell of %s', (_name, before, after, changes) => {
    expect(compare(before, after)).toEqual(changes)
  })

  it('remove a missing room only when that is asked for', () => {
    expect(compare([room('a')], [], true)).toEqual([['a', 'removed', []]])
  })
})

describe('rows that go on', () => {
  it('are the same ones first, then the next of their type', () => {
    expect(matchRows([{ n: 1, type: 'a' }, { n: 2, type: 'a' }, { n: 3, type: 'b' }], [{ n: 2, type: 'a' }, { n: 9, type: 'a' }, { type: 'c' }])).toEqual([1, 0, undefined])
  })

  it('are taken once each', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom({ type: 'a' }, { type: 'b' })), fc.array(fc.constantFrom({ type: 'a' }, { type: 'b' }, { type: 'c' })), (before, after) => {
        const taken = matchRows(before, after).filter((index) => index !== undefined)
        expect(new Set(taken).size).toBe(taken.length)
      }),
    )
  })
})

describe('rich text as Markdown', () => {
  it.each(['One line.', '## Heading\n\nA **bold** word, an _italic_ one and a [link](https://vendor.test).', '- one\n- two\n\n1. first\n2. second', '#### Small\n\nsnake_case stays'])('comes back as it was: %j', (markdown) => {
    expect(markdownOf(richText(markdown))).toBe(markdown)
  })

  it('is not told as Markdown when something would be lost', () => {
    const text = richText('A line.') as { root: { children: { children: { format: number }[] }[] } }
    text.root.children[0]!.children[0]!.format = 8
    expect(markdownOf(text)).toBeUndefined()
    expect(markdownOf(richText('a')) && markdownOf({ root: { children: [{ type: 'table' }] } })).toBeUndefined()
  })
})
