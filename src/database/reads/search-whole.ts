import { pieceConditions, trigramsExpression } from '../../domain/search-pattern.js'
import { mostCounted, type SearchKind } from '../../domain/search-kinds.js'
import { patternsOf, scoreOf } from './search-conditions.js'
import type { SearchFunctions } from './search-functions.js'
import { closeEnough, createPlaces, likeEnough, mostSimilar, mostWords, type SearchRequest, type SearchStatement, typesOf } from './search-request.js'
import { searchSources } from './search-sources.js'

/** Of a large kind so many are read along: faster than any index, whatever is asked. Who may see more is answered in steps. */
export const mostReadAlong = 1_000

/** Every question has as many words: what is missing is met by every text, so that one statement serves all questions. */
const anything: readonly string[] = ['%']

/**
 * One statement for kinds of which somebody sees few: every text is read once and judged, best first, with how many there are. Typing errors are forgiven
 * where nothing is found: small kinds compare titles, because a long text resembles everything; large ones compare all, close ones first.
 * Of a large kind of which the viewer sees more than {@link mostReadAlong} it answers a row without id and total. The words of the statement are the same
 * for every question: it can be prepared.
 */
export const wholeStatement = (kinds: readonly SearchKind[], request: SearchRequest, { hasTrigrams }: SearchFunctions): SearchStatement => {
  const { limit, offset, terms } = request
  const { of, place, values } = createPlaces(request)
  const patterns = patternsOf(terms)
  const isAny = (subject: string, name: string, list: readonly string[]): string => `${subject} like any(${of(name, list)}::text[])`
  const hasWords = Array.from({ length: mostWords }, (_each, index) => isAny('search', `word ${index}`, patterns.words[index] ?? anything)).join(' and ')
  const score = scoreOf((subject, name) => isAny(subject, name, patterns[name]))
  const [question = ''] = terms.spellings

  const asked = (): string => `${of('question', question)}::text`
  const hasPiece = (): string => {
    const pieces = `${of('pieces', pieceConditions(question)?.any ?? trigramsExpression(question, likeEnough))}::text`
    return `(${pieces} is null or search ~ ${pieces})`
  }

  const similarOf = (isLarge: boolean): string => {
    const [subject, isWorthComparing, least] = isLarge ? ['search', hasPiece(), `case when best >= ${closeEnough}::real then ${closeEnough} else ${likeEnough} end`] : ['split_part(search, chr(10), 1)', 'true', `${likeEnough}`]
    return `resembling as (select id, title, word_similarity(${asked()}, ${subject}) as score from readable where not exists (select 1 from literal) and ${isWorthComparing}),
      similar_ones as (select id, title, score from (select id, title, score, max(score) over () as best from resembling) as judged where score >= (${least})::real order by score desc limit ${mostSimilar}),`
  }

  const groupOf = (kind: SearchKind): string => {
    const source = searchSources[kind](place, request)
    const isLarge = source.beginning !== null
    // A text of its own has no statistics: Postgres would look through them for every pattern, for an estimate that decides nothing here.
    const search = `${source.search} || ''`
    const few = `(select count(*) from texts) <= ${mostReadAlong}`
    return `(with texts as materialized (select ${source.id} as id, ${source.title} as title, ${search} as search from ${source.from} where ${source.where}${isLarge ? ` limit ${mostReadAlong + 1}` : ''}),
      readable as (select id, title, search from texts${isLarge ? ` where ${few}` : ''}),
      literal as materialized (select id, title, search from readable where ${hasWords}),
      ${hasTrigrams ? similarOf(isLarge) : ''}
      scored as (select id, title, ${score} as score from literal ${hasTrigrams ? 'union all select id, title, score from similar_ones' : ''}),
      hits as (select id, title, score, least(count(*) over (), ${mostCounted}) as total from scored order by score desc, title, id limit ${of('limit', limit)}::int offset ${of('offset', offset)}::int)
      select '${kind}' as kind, h.id::text, h.title, d.snippet, d.body, d.room, h.total::int, h.score from hits h left join lateral (${source.detail('h.id')}) d on true
      ${isLarge ? `union all select '${kind}', null, null, null, null, null, null, null from (select 1) as once where not ${few}` : ''})`
  }

  return { text: `select kind, id, title, snippet, body, room, total from (${kinds.map(groupOf).join(' union all ')}) as found (kind, id, title, snippet, body, room, total, score) where ${typesOf(request, place)} order by kind, score desc, title, id`, values }
}
