/** Bounds of what may be searched for, in characters. */
export const searchLength = { least: 2, most: 100 } as const

/** A question as it is searched for: one line, without surrounding space; undefined when it is too short or too long. */
export const searchQuestion = (q: unknown): string | undefined => {
  const text = typeof q === 'string' ? q.normalize('NFC').replace(/\s+/g, ' ').trim() : ''
  return [...text].length >= searchLength.least && [...text].length <= searchLength.most ? text : undefined
}

/** The question for `like`: its wild cards mean themselves. */
export const likePattern = (question: string): string => question.replace(/[\\%_]/g, (character) => `\\${character}`)
