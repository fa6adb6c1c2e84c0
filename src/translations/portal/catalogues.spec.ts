import { describe, expect, it } from 'vitest'

import { catalogues } from '../../portal/intl/messages.js'
import { portalLocales } from '../../portal/intl/locales.js'

type Texts = Readonly<Record<string, string>>

/** Every text by its path. */
const textsOf = (value: unknown, path = ''): Texts =>
  typeof value === 'string' ? { [path]: value } : Object.assign({}, ...Object.entries(value as object).map(([key, inner]) => textsOf(inner, path === '' ? key : `${path}.${key}`)))

/** The values a text needs, by name: `{name}`, `{count, plural, …}`; not the words of a case, as in `one {…}`. */
const valuesOf = (text: string): string[] => [...new Set([...text.matchAll(/(?<!\b(?:few|many|one|other|two|zero)\s*|=\d+\s*)\{\s*(\w+)\s*(?:[,}])/g)].map(([, name]) => name!))].sort()

const english = textsOf(catalogues.en)

describe.each(portalLocales.filter((locale) => locale !== 'en'))('the portal in "%s"', (locale) => {
  const texts = textsOf(catalogues[locale])

  it('has every text of the English one and no other', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort())
  })

  it('leaves no text empty', () => {
    expect(Object.entries(texts).filter(([, text]) => text.trim() === '').map(([path]) => path)).toEqual([])
  })

  it('uses the values that the English text uses', () => {
    expect(Object.entries(texts).filter(([path, text]) => valuesOf(text).join() !== valuesOf(english[path] ?? '').join()).map(([path]) => path)).toEqual([])
  })
})
