import { describe, expect, it } from 'vitest'
import fc from 'fast-check'

import { brandColoursOf, brandStyle, type BrandShades, leastShapeContrast, whiteTextContrast } from './brand-colours.js'
import { contrastRatio, leastTextContrast, parseHexColour, type Rgb } from './contrast.js'
import { hexOf, oklchToRgb, rgbToOklch } from './oklch.js'

const rgb = (hex: string): Rgb => parseHexColour(hex) as Rgb
const ratio = (one: string, other: string): number => contrastRatio(rgb(one), rgb(other))

/** The grounds of the page, from the tokens: canvas, surface, sunken, raised. */
const pages = {
  dark: [[0.172, 0.014, 264], [0.212, 0.016, 264], [0.252, 0.018, 264], [0.244, 0.018, 264]],
  light: [[0.982, 0.003, 255], [1, 0, 0], [0.966, 0.005, 255]],
} as const

const problemsOf = (shades: BrandShades, theme: 'dark' | 'light'): string[] => {
  const grounds = pages[theme].map(([lightness, chroma, hue]) => hexOf(oklchToRgb({ chroma, hue, lightness })))
  return [
    ...grounds.filter((ground) => ratio(shades.ink, ground) < leastTextContrast).map((ground) => `ink on ${ground}`),
    ...grounds.filter((ground) => ratio(shades.accent, ground) < leastShapeContrast).map((ground) => `accent beside ${ground}`),
    ...(ratio(shades.ink, shades.soft) < leastTextContrast ? ['ink on soft'] : []),
    ...(ratio(shades.onAccent, shades.accent) < leastTextContrast ? ['text on accent'] : []),
    ...(ratio(shades.onAccent, shades.strong) < leastTextContrast ? ['text on strong'] : []),
  ]
}

const anyColour = fc.integer({ max: 0xffffff, min: 0 }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('the shades of a brand', () => {
  it('are readable in both themes, whatever the colour', () => {
    fc.assert(
      fc.property(anyColour, fc.option(anyColour, { nil: undefined }), (accent, onDark) => {
        const colours = brandColoursOf(accent, onDark)!
        expect({ accent, dark: problemsOf(colours.dark, 'dark'), light: problemsOf(colours.light, 'light'), onDark }).toEqual({ accent, dark: [], light: [], onDark })
      }),
      { numRuns: 150 },
    )
  })

  it.each(['#ffffff', '#000000', '#ffff00', '#00ff00', '#0000ff', '#ff0000', '#808080', '#fefefe', '#010101'])('hold for %s', (accent) => {
    const { dark, light } = brandColoursOf(accent)!
    expect([...problemsOf(dark, 'dark'), ...problemsOf(light, 'light')]).toEqual([])
  })

  it('leave a colour as it is where it is good already', () => {
    expect(brandColoursOf('#1a5fb4')?.light).toMatchObject({ accent: '#1a5fb4', onAccent: '#ffffff' })
  })

  it('give a bright colour dark text and a middling one a darker ground', () => {
    expect(brandColoursOf('#f5c211')?.light.onAccent).toBe('#000000')
    const orange = brandColoursOf('#e66100')?.light
    expect(orange?.onAccent).toBe('#ffffff')
    expect(ratio(orange?.accent ?? '', '#ffffff')).toBeLessThan(5)
  })

  it('are none for what is no colour', () => {
    for (const value of [null, undefined, '', 'red', '#12', '#gggggg', 'url(x)', 12]) {
      expect(brandColoursOf(value)).toBeNull()
    }
  })

  it('become declarations and nothing else', () => {
    const colours = brandColoursOf('#1a5fb4')!
    expect(brandStyle(colours)).toContain('--portal-accent:light-dark(#1a5fb4,')
    expect(brandStyle({ ...colours, light: { ...colours.light, accent: 'red}</style><script>' } })).not.toContain('script')
  })
})

describe('OKLCH', () => {
  it('leads back to the same colour', () => {
    fc.assert(fc.property(anyColour, (colour) => void expect(hexOf(oklchToRgb(rgbToOklch(rgb(colour))))).toBe(colour)))
  })
})

describe('whiteTextContrast', () => {
  it('judges the colour as it was entered', () => {
    expect(whiteTextContrast('#000000')).toBe(21)
    expect(whiteTextContrast('blue')).toBeNull()
  })
})
