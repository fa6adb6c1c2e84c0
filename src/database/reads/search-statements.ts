import { likePattern, plainExpression, questionPieces } from '../../domain/search-pattern.js'
import { mostCounted, type SearchKind } from '../../domain/search-kinds.js'
import type { SearchFunctions } from './search-functions.js'
import { beginningLength, type Place, type SearchSource, searchSources } from './search-sources.js'

/** What is looked for: how the whole question may be spelt, and how each of its words may be. */
export type SearchTerms = { spellings: readonly string[]; words: readonly (readonly string[])[] }

/** What a statement is made for. `values` are the named ones of its sources, `audience` the six of the audience. */
export type SearchRequest = {
  audience: readonly unknown[]
  defaultLocale: null | string
  /** Whether leads and deals of several partners are searched. */
  hasNetwork: boolean
  kinds: readonly SearchKind[]
  limit: number
  offset: number
  terms: SearchTerms
  values: Readonly<Record<Parameters<Place>[0], unknown>>
}

/** From here on a text is surely the question with a typing error; where there is none such, from here on it may be. */
const closeEnough = 0.6
const likeEnough = 0.42

/** So many of what begins with the question are looked at, in the order of the alphabet; and of what resembles it. */
const mostBeginning = 200
const mostSimilar = 150

/** Collects the values of a statement; equal ones share a place. */
const createPlaces = (audience: readonly unknown[]) => {
  const values: unknown[] = [...audience]
  const known = new Map<unknown, string>()
  return {
    of: (key: unknown, value: unknown): string => {
      const place = known.get(key) ?? `$${values.push(value)}`
      known.set(key, place)
      return place
    },
    values,
  }
}

type Conditions = { begins: string; exact: string; inTitle: string; literal: string; startsWord: string }

/** The beginning of a question, as far as the index of beginnings holds texts. */
const beginningOf = (question: string): string => ` ${likePattern([...question].slice(0, beginningLength - 1).join(''))}%`

const conditionsOf = ({ spellings, words }: SearchTerms, like: (subject: string, pattern: string) => string) => (search: string): Conditions => {
  const any = (patterns: readonly string[], subject = search) => `(${patterns.map((pattern) => like(subject, pattern)).join(' or ')})`
  const all = spellings.map(likePattern)
  return {
    begins: any(all.map((text) => ` ${text}%`)),
    exact: any(all.map((text) => ` ${text}\n%`)),
    inTitle: any(all.map((text) => `% ${text}%`), `split_part(${search}, chr(10), 1)`),
    // One or two letters stand nearly everywhere: they count where a word begins.
    literal: words.map((spelt) => any(spelt.map((word) => (word.length < 3 ? `% ${likePattern(word)}%` : `%${likePattern(word)}%`)))).join(' and '),
    startsWord: any(all.map((text) => `% ${text}%`)),
  }
}

/**
 * One statement for all kinds that are asked for: their hits, best first, with how many there are. Best is what is the question, then what
 * begins with it, has a word in its title that does, has one elsewhere, contains it. Typing errors are forgiven where nothing is found.
 */
export const searchStatement = ({ audience, defaultLocale, hasNetwork, kinds, limit, offset, terms, values }: SearchRequest, { hasTrigrams }: SearchFunctions): { text: string; values: unknown[] } => {
  const places = createPlaces(audience)
  const place: Place = (name) => places.of(name, values[name])
  const like = (subject: string, pattern: string): string => `${subject} like ${places.of(`like ${pattern}`, pattern)}::text`
  const conditions = conditionsOf(terms, like)
  const [question = ''] = terms.spellings
  const asked = (): string => `${places.of('question', question)}::text`
  const [limitPlace, offsetPlace] = [places.of('limit', limit), places.of('offset', offset)]

  const pieces = questionPieces(question)
  /** One expression, for the order in which Postgres tests the conditions: several would seem dearer to it than comparing. */
  const hasPiece = (search: string): string => {
    const expression = pieces.map((piece, index) => `${index === 0 ? ' ' : ''}${plainExpression(piece)}`).join('|')
    return expression === '' ? '' : ` and ${search} ~ ${places.of(`~ ${expression}`, expression)}::text`
  }
  const columnsOf = ({ id, search, title }: SearchSource): string => `${id} as id, ${title} as title, ${search} as search`

  /** Small kinds compare titles: a long text resembles everything. */
  const similarTitles = (source: SearchSource): string => {
    const likeness = `word_similarity(${asked()}, split_part(${source.search}, chr(10), 1))`
    return `similar_ones as (select ${source.id} as id, ${source.title} as title, ${likeness} as score from ${source.from}
      where ${source.where} and ${likeness} >= ${likeEnough} and not exists (select 1 from literal) order by score desc limit ${mostSimilar})`
  }

  /**
   * Large kinds are asked twice, first for what is close. The operator, which the index knows, compares with a setting: it is set for the
   * statement, and for the second question only after the first has found nothing. It is dear, so texts without a piece of the question,
   * of which there may be thousands with the same letters in other words, are left out before.
   */
  const similarAmongMany = (source: SearchSource): string => {
    const set = (threshold: number): string => `set_config('pg_trgm.word_similarity_threshold', '${threshold}', true)`
    const pick = (gate: string): string => `select ${columnsOf(source)} from ${source.from} where (select ${gate}) is not null and ${source.where}${hasPiece(source.search)} and ${asked()} <% ${source.search} limit ${mostSimilar}`
    return `close_ones as materialized (${pick(`case when exists (select 1 from literal) then null else ${set(closeEnough)} end`)}),
      loose_ones as materialized (${pick(`case when exists (select 1 from literal) or exists (select 1 from close_ones) then null else ${set(likeEnough)} end`)}),
      similar_ones as (select id, title, word_similarity(${asked()}, search) as score from (select * from close_ones union all select * from loose_ones) as resembling)`
  }

  const literalIn = (source: SearchSource): string => {
    const { beginning, from, search, where } = source
    const columns = columnsOf(source)
    const { literal } = conditions(search)
    if (beginning === null) {
      return `select ${columns} from ${from} where ${where} and ${literal} limit ${mostCounted}`
    }
    const begins = terms.spellings.map((spelling) => like(beginning, beginningOf(spelling))).join(' or ')
    return `select distinct on (id) id, title, search from (
      (select ${columns} from ${from} where ${where} and (${begins}) and ${literal} order by ${beginning} limit ${mostBeginning})
      union all (select ${columns} from ${from} where ${where} and ${literal} limit ${mostCounted})) as steps`
  }

  const groupOf = (kind: SearchKind): string => {
    const source = searchSources[kind](place, { defaultLocale, hasNetwork })
    const { begins, exact, inTitle, startsWord } = conditions('search')
    const similar = hasTrigrams ? `${source.beginning === null ? similarTitles(source) : similarAmongMany(source)},` : ''
    return `(with literal as materialized (${literalIn(source)}), ${similar}
      scored as (select id, title, (case when ${exact} then 6 when ${begins} then 5 when ${inTitle} then 4 when ${startsWord} then 3 else 2 end)::real as score from literal
        ${hasTrigrams ? 'union all select id, title, score from similar_ones' : ''}),
      hits as (select id, title, score, least(count(*) over (), ${mostCounted}) as total from scored order by score desc, title, id limit ${limitPlace}::int offset ${offsetPlace}::int)
      select '${kind}' as kind, h.id::text, h.title, d.snippet, d.body, d.room, h.total::int, h.score from hits h left join lateral (${source.detail('h.id')}) d on true)`
  }

  const groups = kinds.map(groupOf)
  // Every parameter needs a type, also where no kind asks for the audience.
  const unused = `select null, null, null, null, null, null, 0, 0 where false and ${place('language')}::text is null and ${audience.map((_list, index) => `$${index + 1}::uuid[] is null`).join(' and ')}`
  return { text: `select kind, id, title, snippet, body, room, total from (${[...groups, unused].join(' union all ')}) as found (kind, id, title, snippet, body, room, total, score) order by kind, score desc, title, id`, values: places.values }
}
