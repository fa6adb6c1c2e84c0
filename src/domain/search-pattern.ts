/** Bounds of what may be searched for, in characters. */
export const searchLength = { least: 2, most: 100 } as const

/** A question as it is searched for: one line, without surrounding space; undefined when it is too short or too long. */
export const searchQuestion = (q: unknown): string | undefined => {
  const text = typeof q === 'string' ? q.normalize('NFC').replace(/\s+/g, ' ').trim() : ''
  return [...text].length >= searchLength.least && [...text].length <= searchLength.most ? text : undefined
}

/** The question for `like`: its wild cards mean themselves. */
export const likePattern = (question: string): string => question.replace(/[\\%_]/g, (character) => `\\${character}`)

/** A text for a regular expression of Postgres: every character means itself. */
export const plainExpression = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, (character) => `\\${character}`)

/** A piece of a question has at least so many letters, and a question at most so many pieces. */
const pieceLength = { least: 3, mostPieces: 3 } as const

/**
 * A question in two or three pieces of about one length; none where it is short. One typing error spoils one piece (or, where two letters
 * change places between them, two), so that a text with none of the pieces is not worth comparing.
 */
export const questionPieces = (question: string): string[] => {
  const letters = [...question]
  const pieces = Math.min(pieceLength.mostPieces, Math.floor(letters.length / pieceLength.least))
  if (pieces < 2) {
    return []
  }
  const startOf = (piece: number): number => Math.round((piece * letters.length) / pieces)
  return Array.from({ length: pieces }, (_each, piece) => letters.slice(startOf(piece), startOf(piece + 1)).join(''))
}

/** Up to here a question with two typing errors is no longer close to what was meant, so that one error is what close texts may have. */
const mostLettersOfOneError = 12

/** Two letters that changed places at the end of one piece and the beginning of the next: what was meant there. */
const swappedBetween = (left: string, right: string): string => {
  const [last = '', first = ''] = [[...left].at(-1), [...right][0]]
  return `${[...left].slice(0, -1).join('')}${first}${last}${[...right].slice(1).join('')}`
}

/**
 * What a text has when it can be the question with a typing error, which costs a fraction of comparing: every text the regular expression `any`, one that is close all
 * of one of `pairs` (null where `any` is all that can be said). Null where the question is too short for pieces. A word begins where a space stands, the question too.
 */
export const pieceConditions = (question: string): { any: string; pairs: null | readonly (readonly string[])[] } | null => {
  const pieces = questionPieces(question).map((piece, index) => (index === 0 ? ` ${piece}` : piece))
  const [first = '', second = '', third] = pieces
  if (pieces.length === 0) {
    return null
  }
  const any = pieces.map(plainExpression).join('|')
  if (third === undefined || [...question].length > mostLettersOfOneError) {
    return { any, pairs: null }
  }
  // One error spoils one of three pieces; or two of them, where two letters changed places between them.
  return { any, pairs: [[first, second], [first, third], [second, third], [swappedBetween(first, second)], [swappedBetween(second, third)]] }
}

/** The trigrams of a text (folded) as pg_trgm counts them: of each word with two spaces before it and one behind, each once. */
const trigramsOf = (text: string): string[] => {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  const padded = words.map((word) => [...`  ${word} `])
  return [...new Set(padded.flatMap((letters) => letters.slice(2).map((_letter, index) => letters.slice(index, index + 3).join(''))))]
}

const trigramExpression = (trigram: string): string => {
  const letters = plainExpression(trigram.trim())
  return `${trigram.startsWith(' ') ? '(^|[^[:alnum:]])' : ''}${letters}${trigram.endsWith(' ') ? '([^[:alnum:]]|$)' : ''}`
}

/**
 * A regular expression that every text meets which shares at least this part of its trigrams with the question, and few others: of so many trigrams that
 * one must be among them, whichever are shared, those that tell most. Null where the question has no letters.
 */
export const trigramsExpression = (question: string, least: number): null | string => {
  const trigrams = trigramsOf(question)
  const shared = Math.max(1, Math.ceil(trigrams.length * least))
  // Words that begin alike are many.
  const spacesBefore = (trigram: string): number => trigram.search(/\S/)
  const telling = [...trigrams].sort((one, other) => spacesBefore(one) - spacesBefore(other)).slice(0, trigrams.length - shared + 1)
  return telling.length === 0 ? null : telling.map(trigramExpression).join('|')
}
