import { describe, expect, it } from 'vitest'

import { brandFonts, fontStackOf } from './brand-fonts.js'

describe('fontStackOf', () => {
  it('knows the fonts that can be chosen and nothing else', () => {
    expect(fontStackOf('serif')).toContain('Georgia')
    for (const value of ['system', null, undefined, 'x;}</style>']) {
      expect(fontStackOf(value)).toBeNull()
    }
  })

  it('never leaves the style it stands in', () => {
    expect(brandFonts.every(({ stack }) => /^[\w\s",-]+$/.test(stack))).toBe(true)
  })
})
