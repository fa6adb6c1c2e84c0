import { describe, expect, it } from 'vitest'
import { createFormatter } from 'use-intl/core'

import { createIntl } from './create-intl.js'
import { compiledNamespaces } from './compiled-messages.js'
import { valueFormat } from './format-values.js'
import { translated } from './island-intl.js'
import { portalLocales } from './locales.js'
import { catalogues, type Namespace } from './messages.js'

type Texts = { [key: string]: string | Texts }

const textsIn = (texts: Texts, path: string): [string, string][] => Object.entries(texts).flatMap(([key, text]) => (typeof text === 'string' ? [[`${path}.${key}`, text] as [string, string]] : textsIn(text, `${path}.${key}`)))

/** A value for every name in a text: numbers where it counts, words elsewhere. */
const valuesFor = (text: string, number: number): Record<string, number | string> =>
  Object.fromEntries([...text.matchAll(/\{\s*(\w+)\s*(,\s*(plural|number|selectordinal))?/g)].map(([, name = '', , kind]) => [name, kind ? number : `“${name}” & <b>`]))

describe.each(portalLocales)('the words of islands (%s)', (locale) => {
  const catalogue = catalogues[locale]
  const namespaces = Object.keys(catalogue) as Namespace[]
  const intl = { locale, messages: compiledNamespaces(catalogue, namespaces), timeZone: 'Europe/Berlin' }
  const server = createIntl({ locale, timeZone: 'Europe/Berlin' }).t as unknown as (key: string, values: object) => string

  it('read in the browser as on the server, every one of them', () => {
    const all = namespaces.flatMap((namespace) => textsIn(catalogue[namespace] as Texts, namespace))
    expect(all.length).toBeGreaterThan(300)
    for (const [key, text] of all) {
      for (const number of [0, 1, 2, 1234.5]) {
        const values = valuesFor(text, number)
        expect(translated(intl, key, values), key).toBe(server(key, values))
      }
    }
  })

  it('travel as plain objects and lists, which is all that React sends to an island', () => {
    const strange = (value: unknown): boolean => typeof value === 'object' && value !== null && ((!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) || Object.values(value).some(strange))
    expect(namespaces.filter((namespace) => strange(intl.messages[namespace]))).toEqual([])
  })

  it('are named where they did not travel', () => {
    expect(translated({ ...intl, messages: {} }, 'shell.search')).toBe('shell.search')
  })

  it('go with numbers and moments that look as those of the server', () => {
    const [island, page] = [valueFormat(locale, 'Europe/Berlin'), createFormatter({ locale, timeZone: 'Europe/Berlin' })]
    const now = Date.parse('2026-03-15T12:00:00Z')
    expect(island.number(1234567.891)).toBe(page.number(1234567.891))
    expect(island.number(0.125, { maximumFractionDigits: 1, style: 'percent' })).toBe(page.number(0.125, { maximumFractionDigits: 1, style: 'percent' }))
    expect(island.dateTime(new Date(now), { dateStyle: 'medium', timeStyle: 'short' })).toBe(page.dateTime(new Date(now), { dateStyle: 'medium', timeStyle: 'short' }))
    expect(island.dateTime(new Date(now), { dateStyle: 'medium', timeZone: 'UTC' })).toBe(page.dateTime(new Date(now), { dateStyle: 'medium', timeZone: 'UTC' }))
    for (const seconds of [0, 1, 59, 60, 3_599, 3_600, 86_399, 86_400, 604_800, 2_628_000, 31_536_000, 99_999_999]) {
      for (const moment of [new Date(now - seconds * 1000), new Date(now + seconds * 1000)]) {
        expect(island.relativeTime(moment, now), String(seconds)).toBe(page.relativeTime(moment, now))
      }
    }
  })
})
