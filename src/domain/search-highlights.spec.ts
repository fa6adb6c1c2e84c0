import { describe, expect, it } from 'vitest'
import fc from 'fast-check'

import { beginningOf, highlightsOf, snippetAround, wordsOf } from './search-highlights.js'

const marked = (text: string, words: string[]) => highlightsOf(text, words).map(({ end, start }) => text.slice(start, end))

describe('highlightsOf', () => {
  it('marks words whatever their case and accents', () => {
    expect(marked('Müller & Söhne, Müllerstraße', ['muller'])).toEqual(['Müller', 'Müller'])
    expect(marked('Größe', ['ss'])).toEqual([])
    expect(marked('Größenwahn', ['grosse'])).toEqual(['Größe'])
  })

  it('marks two letters where a word begins', () => {
    expect(marked('Acme has a café', ['ac'])).toEqual(['Ac'])
  })

  it('joins marks that touch', () => {
    expect(highlightsOf('globex', ['glob', 'obex'])).toEqual([{ end: 6, start: 0 }])
  })

  it('stays inside the text and in order, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, question) => {
        const ranges = highlightsOf(text, wordsOf(question))
        const edges = ranges.flatMap(({ end, start }) => [start, end])
        expect(edges).toEqual([...edges].sort((one, other) => one - other))
        expect(edges.every((edge) => edge >= 0 && edge <= text.length)).toBe(true)
      }),
    )
  })
})

describe('snippetAround', () => {
  it('shows the place of the word in a long text', () => {
    const text = `${'Something else first. '.repeat(10)}Here is the price list.${' And more.'.repeat(30)}`
    const snippet = snippetAround(text, ['price'])
    expect(snippet).toContain('the price list')
    expect(snippet).toMatch(/^… .* …$/)
    expect(snippet?.length).toBeLessThan(170)
  })

  it('ends with a whole word', () => {
    const last = /(\S+) …$/
    expect(last.exec(snippetAround(`The price ${'wonderfully '.repeat(40)}`, ['price']) ?? '')?.[1]).toBe('wonderfully')
    expect(last.exec(beginningOf('wonderfully '.repeat(40)))?.[1]).toBe('wonderfully')
    expect(beginningOf('x'.repeat(400))).toBe(`${'x'.repeat(160)} …`)
  })

  it('is nothing where the word is not', () => {
    expect(snippetAround('Nothing here', ['price'])).toBeUndefined()
    expect(snippetAround('Short price', ['price'])).toBe('Short price')
  })
})
