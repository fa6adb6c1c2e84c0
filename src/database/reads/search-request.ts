import type { SearchKind } from '../../domain/search-kinds.js'
import type { Place } from './search-sources.js'

/** What is looked for: how the whole question may be spelt, and how each of its words may be. */
export type SearchTerms = { spellings: readonly string[]; words: readonly (readonly string[])[] }

/** More words of a question are not looked at. */
export const mostWords = 6

/** What statements of a search are made for. `values` are the named ones of its sources, `audience` the six of the audience. */
export type SearchRequest = {
  audience: readonly unknown[]
  defaultLocale: null | string
  /** Whether leads and deals of several partners are searched. */
  hasNetwork: boolean
  limit: number
  offset: number
  terms: SearchTerms
  values: Readonly<Record<Parameters<Place>[0], unknown>>
}

/** A statement with its values. */
export type SearchStatement = { text: string; values: unknown[] }

/** A hit as a statement of the search returns it. Without an id it says how many there are and that none of them stands on this page. */
export type SearchRow = { body: null | string; id: null | string; kind: SearchKind; room: null | string; snippet: null | string; title: null | string; total: null | number }

/** From here on a text is surely the question with a typing error; where there is none such, from here on it may be. */
export const closeEnough = 0.6
export const likeEnough = 0.42

/** So many of what resembles the question are looked at. */
export const mostSimilar = 150

/** Collects the values of a statement; equal ones share a place. */
export const createPlaces = ({ audience, values: named }: Pick<SearchRequest, 'audience' | 'values'>) => {
  const values: unknown[] = [...audience]
  const known = new Map<string, string>()
  const of = (key: string, value: unknown): string => {
    const place = known.get(key) ?? `$${values.push(value)}`
    known.set(key, place)
    return place
  }
  const place: Place = (name) => of(name, named[name])
  return { of, place, values }
}

/** Holds always, and tells Postgres the type of every parameter, also of those that no kind asks for. */
export const typesOf = ({ audience }: Pick<SearchRequest, 'audience'>, place: Place): string =>
  [`${place('language')}::text is not null`, ...audience.map((_list, index) => `$${index + 1}::uuid[] is not null`)].join(' and ')
