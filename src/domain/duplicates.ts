/** Letters that Unicode does not take apart into a base letter and an accent. */
const foldedLetters: Readonly<Record<string, string>> = { 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ı': 'i' }

/** Endings that say what kind of company it is, not which one. Written as they stand after folding. */
const legalForms = new Set(
  (
    'gmbh mbh ggmbh ug haftungsbeschrankt ag kg kgaa ohg gbr ev eg ek se sce inc incorporated corp corporation co company llc llp lp ltd limited plc pty pte pvt ' +
    'sa sas sasu sarl srl spa snc sl slu sau scs bv nv vof cv ab as asa oy oyj aps ivs spzoo zoo sp sro doo kft zrt kk gk ltda eireli lda bhd sdn and'
  ).split(' '),
)

const foldLetters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => foldedLetters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')

/** `S.A.`, `A/S` and `L.L.C.` are one word however they are written. */
const joinInitials = (words: readonly string[]): string[] => {
  const joined: string[] = []
  let isInsideInitials = false
  for (const word of words) {
    const isInitial = word.length === 1 && /\p{L}/u.test(word)
    if (isInitial && isInsideInitials) {
      joined[joined.length - 1] += word
    } else {
      joined.push(word)
    }
    isInsideInitials = isInitial
  }
  return joined
}

/**
 * What two spellings of one company have in common: case, accents, punctuation and the legal form are gone.
 * `Müller & Söhne GmbH` and `MULLER AND SOHNE` are both `muller and sohne`. Empty when nothing of a name is left.
 */
export const companyKey = (company: string): string => {
  const words = joinInitials(
    foldLetters(company)
      .replace(/[&+]/g, ' and ')
      .replace(/['’`´]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .split(' ')
      .filter((word) => word !== ''),
  )
  const isLegalForm = (word: string | undefined): boolean => word !== undefined && legalForms.has(word)
  while (words.length > 1 && isLegalForm(words.at(-1))) {
    words.pop()
  }
  if (words.length > 1 && words[0] === 'the') {
    words.shift()
  }
  return words.join(' ')
}

/** An e-mail address as it is compared: without surrounding space, in lower case. */
export const emailKey = (email: string): string => email.trim().toLowerCase()
