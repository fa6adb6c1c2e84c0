import { describe, expect, it } from 'vitest'

import { directionOf, localeFromHeader } from './locales.js'

describe('localeFromHeader', () => {
  it('takes the first wish that the portal speaks', () => {
    expect(localeFromHeader('de-AT,de;q=0.9,en;q=0.8')).toBe('de')
    expect(localeFromHeader('fr-FR,fr;q=0.9,de;q=0.4,en;q=0.8')).toBe('en')
  })

  it('falls back to English for other languages, nonsense and silence', () => {
    expect(localeFromHeader('fr')).toBe('en')
    expect(localeFromHeader(';;q=x,')).toBe('en')
    expect(localeFromHeader(null)).toBe('en')
  })

  it('leaves out a language the browser refuses', () => {
    expect(localeFromHeader('de;q=0,en;q=0.1')).toBe('en')
  })
})

describe('directionOf', () => {
  it('knows which way a language runs', () => {
    expect(directionOf('de')).toBe('ltr')
    expect(directionOf('ar-EG')).toBe('rtl')
  })
})
