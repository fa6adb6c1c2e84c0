import { describe, expect, it } from 'vitest'

import { foldText, foldWithSources, spellingsOf } from './fold-text.js'

describe('foldText', () => {
  it.each([
    ['MÜLLER & Söhne', 'muller & sohne'],
    ['Straße', 'strasse'],
    ['Łódź, Ærø', 'lodz, aero'],
    ['Crème\n brûlée', 'creme brulee'],
    ['ﬁn', 'fin'],
  ])('makes %s plain', (text, folded) => expect(foldText(text)).toBe(folded))
})

describe('foldWithSources', () => {
  it('knows where each letter comes from, also when one becomes two', () => {
    const { folded, sources } = foldWithSources('Größe 😀x')
    expect(folded).toBe('grosse 😀x')
    expect(sources[folded.indexOf('e')]).toBe(4)
    expect(sources[folded.indexOf('x')]).toBe('Größe 😀x'.indexOf('x'))
    expect(sources.at(-1)).toBe('Größe 😀x'.length)
  })
})

describe('spellingsOf', () => {
  it('spells umlauts both ways and everything else once', () => {
    expect(spellingsOf('Müller')).toEqual(['muller', 'mueller'])
    expect(spellingsOf('Café')).toEqual(['cafe'])
  })
})
