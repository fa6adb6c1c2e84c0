import { likePattern } from '../../domain/search-pattern.js'
import { mostWords, type SearchTerms } from './search-request.js'

/** What a pattern over the whole question tells of a text. */
export type PatternKind = 'begins' | 'exact' | 'startsWord'

/** The `like` patterns of a question, one for each of its spellings. A text meets a kind by any pattern of its list; `words` has a list for each word, and a text must meet all of them. */
export type SearchPatterns = Readonly<Record<PatternKind, readonly string[]>> & { words: readonly (readonly string[])[] }

/** The patterns of a question, over texts as `portal_search_text` makes them. */
export const patternsOf = ({ spellings, words }: SearchTerms): SearchPatterns => {
  const all = spellings.map(likePattern)
  return {
    begins: all.map((text) => ` ${text}%`),
    exact: all.map((text) => ` ${text}\n%`),
    startsWord: all.map((text) => `% ${text}%`),
    // One or two letters stand nearly everywhere: they count where a word begins.
    words: words.slice(0, mostWords).map((spelt) => spelt.map((word) => (word.length < 3 ? `% ${likePattern(word)}%` : `%${likePattern(word)}%`))),
  }
}

/** How a text that has the words is judged: it is the question, begins with it, has a word in its title that does, has one elsewhere, contains it. */
export const scoreOf = (isLike: (subject: string, kind: PatternKind) => string): string =>
  `(case when ${isLike('search', 'exact')} then 6 when ${isLike('search', 'begins')} then 5
    when ${isLike('split_part(search, chr(10), 1)', 'startsWord')} then 4 when ${isLike('search', 'startsWord')} then 3 else 2 end)::real`
