import { foldText, foldWithSources } from './fold-text.js'

/** A part of a text: where it begins, and where it is over. */
export type TextRange = { end: number; start: number }

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** More marks than this make a text harder to read, not easier. */
const mostRanges = 20

const merged = (ranges: readonly TextRange[]): TextRange[] =>
  [...ranges]
    .sort((one, other) => one.start - other.start)
    .reduce<TextRange[]>((all, range) => {
      const last = all.at(-1)
      return last && range.start <= last.end ? [...all.slice(0, -1), { end: Math.max(last.end, range.end), start: last.start }] : [...all, range]
    }, [])

/** Where the words of a question (folded already) stand in a text, whatever its case and accents. Two letters count at the beginning of a word only. */
export const highlightsOf = (text: string, words: readonly string[]): TextRange[] => {
  const { folded, sources } = foldWithSources(text)
  const found: TextRange[] = []
  for (const word of words.filter((each) => each !== '')) {
    for (let at = folded.indexOf(word); at >= 0 && found.length < mostRanges; at = folded.indexOf(word, at + word.length)) {
      if (word.length > 2 || !isLetter(folded[at - 1])) {
        const start = sources[at] ?? 0
        // A letter that became two ends where the next one begins.
        found.push({ end: Math.max(sources[at + word.length] ?? text.length, start + 1), start })
      }
    }
  }
  return merged(found)
}

const snippetLength = 160

/** The first letters of a text, to the end of the last whole word; a word that is longer than all of it is cut. */
const wholeWords = (text: string, length: number): string => {
  const piece = text.slice(0, length)
  const end = text.length > length && /\S/.test(text[length] ?? '') ? piece.search(/\s\S*$/) : -1
  return (end > 0 ? piece.slice(0, end) : piece).trim()
}

/** The piece of a long text around the first word that was asked for; undefined when none of them stands in it. */
export const snippetAround = (text: string, words: readonly string[]): string | undefined => {
  const [first] = highlightsOf(text, words)
  if (!first) {
    return undefined
  }
  const plain = (piece: string): string => piece.replace(/\s+/g, ' ')
  const from = Math.max(0, first.start - 50)
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1 || from
  const begin = start > first.start ? first.start : start
  const piece = wholeWords(text.slice(begin), snippetLength)
  return `${begin > 0 ? '… ' : ''}${plain(piece)}${begin + snippetLength < text.length ? ' …' : ''}`
}

/** How a long text begins, as a snippet. */
export const beginningOf = (text: string): string => {
  const plain = text.slice(0, snippetLength * 2).replace(/\s+/g, ' ').trim()
  return plain.length > snippetLength ? `${wholeWords(plain, snippetLength)} …` : plain
}

/** The words of a question as they are looked up, each once. */
export const wordsOf = (question: string): string[] => [...new Set(foldText(question).split(' ').filter(Boolean))].slice(0, 6)
