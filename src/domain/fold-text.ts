/** Letters that Unicode does not take apart into a plain letter and a mark. */
const single: Readonly<Record<string, string>> = { æ: 'ae', đ: 'd', ħ: 'h', ı: 'i', ł: 'l', œ: 'oe', ø: 'o', ß: 'ss', ŧ: 't' }

const foldRare = (character: string): string => {
  if (/\s/.test(character)) {
    return ' '
  }
  const plain = character
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  return [...plain].map((letter) => single[letter] ?? letter).join('')
}

/** What nearly all of a long text is made of needs no look at Unicode. */
const plainLetters: readonly string[] = Array.from({ length: 128 }, (_each, code) => foldRare(String.fromCharCode(code)))

const foldCharacter = (character: string): string => plainLetters[character.charCodeAt(0)] ?? foldRare(character)

/** A text without case and accents, as it is searched: the twin of `portal_fold` in the database. */
export const foldText = (text: string): string => [...text].map(foldCharacter).join('').replace(/\s+/g, ' ')

/** The text as {@link foldText} has it (spaces kept), and for each of its characters where it comes from. */
export const foldWithSources = (text: string): { folded: string; sources: number[] } => {
  const sources: number[] = []
  let folded = ''
  let at = 0
  for (const character of text) {
    const plain = foldCharacter(character)
    for (let count = 0; count < plain.length; count += 1) {
      sources.push(at)
    }
    folded += plain
    at += character.length
  }
  sources.push(at)
  return { folded, sources }
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' }

/** The ways a question may be spelt: without its umlauts, and with those written out. */
export const spellingsOf = (question: string): string[] => {
  const writtenOut = question.normalize('NFC').toLowerCase().replace(/[äöü]/g, (letter) => umlauts[letter] ?? letter)
  return [...new Set([foldText(question), foldText(writtenOut)])]
}
