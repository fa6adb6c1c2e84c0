import { mostCounted } from '../../domain/search-kinds.js'
import { likePattern, pieceConditions } from '../../domain/search-pattern.js'
import { patternsOf, scoreOf } from './search-conditions.js'
import { closeEnough, createPlaces, likeEnough, mostSimilar, type SearchRequest, type SearchStatement, typesOf } from './search-request.js'
import { beginningLength, type LargeKind, type LargeSource, largeSources } from './search-sources.js'

/** So many of what begins with the question are looked at, in the order of the alphabet. */
const mostBeginning = 200

type Places = ReturnType<typeof createPlaces>

/** What only kinds with an audience ask for is no parameter here. */
const placesOf = (request: SearchRequest): Places => createPlaces({ audience: [], values: request.values })

const columnsOf = ({ id, search, title }: LargeSource): string => `${id} as id, ${title} as title, ${search} as search`

/** The beginning of a question, as far as the index of beginnings holds texts. */
const beginningOf = (question: string): string => ` ${likePattern([...question].slice(0, beginningLength - 1).join(''))}%`

/** A page of what was `scored`, best first; one row without an id where no hit stands on it. */
const pageOf = (kind: LargeKind, source: LargeSource, { limit, offset }: SearchRequest, { of, place }: Places): string =>
  `hits as (select id, title, score from scored order by score desc, title, id limit ${of('limit', limit)}::int offset ${of('offset', offset)}::int)
  select '${kind}' as kind, h.id::text, h.title, d.snippet, d.body, d.room, least(c.total, ${mostCounted})::int as total
  from (select count(*) as total from scored) c left join hits h on true left join lateral (${source.detail('h.id')}) d on true
  where ${typesOf({ audience: [] }, place)} order by h.score desc, h.title, h.id`

/**
 * What has every word of the question, of a kind of which the viewer sees many. What begins with the question comes from an ordered index, the rest is not
 * counted to the end, so that a common word costs no more than a rare one. How common it is decides which index is right: planned each time.
 */
export const literalStatement = (kind: LargeKind, request: SearchRequest): SearchStatement => {
  const places = placesOf(request)
  const source = largeSources[kind](places.place, request)
  const { beginning, from, search, where } = source
  const patterns = patternsOf(request.terms)
  const isLike = (subject: string, list: readonly string[]): string => `(${list.map((pattern) => `${subject} like ${places.of(`like ${pattern}`, pattern)}::text`).join(' or ')})`
  const literal = patterns.words.map((spelt) => isLike(search, spelt)).join(' and ')
  const score = scoreOf((subject, step) => isLike(subject, patterns[step]))
  const found = `select ${columnsOf(source)} from ${from} where ${where} and ${literal}`
  const text = `with literal as materialized (select distinct on (id) id, title, search from (
      (${found} and ${isLike(beginning, request.terms.spellings.map(beginningOf))} order by ${beginning} limit ${mostBeginning})
      union all (${found} limit ${mostCounted})) as steps),
    scored as (select id, title, ${score} as score from literal),
    ${pageOf(kind, source, request, places)}`
  return { text, values: places.values }
}

/**
 * What resembles the question, of a kind of which the viewer sees many and none has it: first what is close, and where there is none, what may be. To compare is dear,
 * so texts without a piece of the question, of which there may be thousands with the same letters in other words, are left out before; where a close text must have
 * two pieces, they alone are looked up. Else the operator is asked, which the index knows: it compares with a setting that holds for the statement.
 * What it compares with stands in a question of its own: to estimate how many texts resemble it, Postgres would compare a hundred of them.
 */
export const similarStatement = (kind: LargeKind, request: SearchRequest): SearchStatement => {
  const places = placesOf(request)
  const source = largeSources[kind](places.place, request)
  const { from, search, where } = source
  const [question = ''] = request.terms.spellings
  const asked = `(select ${places.of('question', question)}::text)`
  const pieces = pieceConditions(question)
  const hasPiece = pieces === null ? '' : ` and ${search} ~ (select ${places.of('pieces', pieces.any)}::text)`
  const has = (piece: string): string => `${search} like ${places.of(`like ${piece}`, `%${likePattern(piece)}%`)}::text`
  const texts = `select ${columnsOf(source)} from ${from} where ${where}`
  const resembling = (threshold: number, gate: string): string =>
    `${texts}${hasPiece} and (select case when ${gate} then set_config('pg_trgm.word_similarity_threshold', '${threshold}', true) end) is not null and ${asked} <% ${search}`
  const pairs = pieces?.pairs?.map((pair) => `(${pair.map(has).join(' and ')})`).join(' or ')
  const close = pairs === undefined ? resembling(closeEnough, 'true') : `${texts} and (${pairs}) and word_similarity(${asked}, ${search}) >= ${closeEnough}::real`
  // Each stands for itself: with the limit in sight Postgres would read all that is the viewer's, in the hope of finding enough soon.
  const text = `with close_texts as materialized (${close}),
    close_ones as materialized (select * from close_texts limit ${mostSimilar}),
    loose_texts as materialized (${resembling(likeEnough, 'not exists (select 1 from close_ones)')}),
    scored as materialized (select id, title, word_similarity(${asked}, search) as score from (select * from close_ones union all (select * from loose_texts limit ${mostSimilar})) as similar_ones),
    ${pageOf(kind, source, request, places)}`
  return { text, values: places.values }
}
