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
