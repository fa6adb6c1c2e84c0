import { describe, expect, it } from 'vitest'
import fc from 'fast-check'

import { contrastRatio, leastTextContrast, parseHexColour, readableTextOn, scrimForWhiteText } from './contrast.js'

const part = fc.integer({ max: 255, min: 0 })
const colour = fc.tuple(part, part, part)

describe('contrastRatio', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrastRatio([0, 0, 0], [255, 255, 255])).toBeCloseTo(21)
    expect(contrastRatio([12, 200, 90], [12, 200, 90])).toBe(1)
  })

  it('knows the grey that just passes on white', () => {
    expect(contrastRatio([0x76, 0x76, 0x76], [255, 255, 255])).toBeGreaterThanOrEqual(4.5)
    expect(contrastRatio([0x77, 0x77, 0x77], [255, 255, 255])).toBeLessThan(4.5)
  })

  it('does not care which colour is named first', () => {
    fc.assert(fc.property(colour, colour, (one, other) => contrastRatio(one, other) === contrastRatio(other, one)))
  })
})

describe('text on a background', () => {
  it('reads on every colour there is', () => {
    fc.assert(
      fc.property(colour, (background) => contrastRatio(background, parseHexColour(readableTextOn(background)) ?? background) >= leastTextContrast),
      { numRuns: 2000 },
    )
  })

  it('reads on a white picture below the scrim, with no more black than needed', () => {
    const scrim = scrimForWhiteText()
    const below = (share: number): number => 255 * (1 - share)
    expect(contrastRatio([255, 255, 255], [below(scrim), below(scrim), below(scrim)])).toBeGreaterThanOrEqual(leastTextContrast)
    expect(scrim).toBeLessThan(0.6)
  })
})

describe('parseHexColour', () => {
  it.each([['#fff', [255, 255, 255]], ['#0A141e', [10, 20, 30]], [' #000000 ', [0, 0, 0]]])('reads %s', (text, expected) => expect(parseHexColour(text)).toEqual(expected))
  it.each(['red', '#ffff', '#12345g', 'url(#x)', '#fff;background:url(x)', '', null, 7])('refuses %s', (text) => expect(parseHexColour(text)).toBeUndefined())
})
