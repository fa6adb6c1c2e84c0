import type { Sql } from '../sql.js'

/** How texts are compared here, with what the database offers: `folded` ignores case and accents, `likeness` forgives typing errors. */
export type SearchFunctions = { folded: (expression: string) => string; likeness: (text: string, question: string) => string }

const accented = 'áàâäãåāăąçćčďéèêëēěęğíìîïīłñńňóòôöõøōőřśšşťúùûüūůűýÿžźż'
const plain = 'aaaaaaaaacccdeeeeeeegiiiiilnnnoooooooorssstuuuuuuuyyzzz'

/** Without the extension the common letters of Europe are folded. */
const foldedByHand = (expression: string): string => `translate(lower(${expression}), '${accented}', '${plain}')`

const known = new WeakMap<object, Promise<SearchFunctions>>()

const ask = async (sql: Sql): Promise<SearchFunctions> => {
  const { rows } = await sql<{ extname: string }>(`select extname from pg_extension where extname in ('pg_trgm', 'unaccent')`)
  const has = new Set(rows.map(({ extname }) => extname))
  return {
    folded: has.has('unaccent') ? (expression) => `lower(unaccent(${expression}))` : foldedByHand,
    likeness: has.has('pg_trgm') ? (text, question) => `word_similarity(${question}, ${text})` : () => '0',
  }
}

/** What the database of a Payload instance offers, asked once. */
export const searchFunctionsOf = (payload: object, sql: Sql): Promise<SearchFunctions> => {
  const asked = known.get(payload) ?? ask(sql)
  known.set(payload, asked)
  asked.catch(() => known.delete(payload))
  return asked
}
