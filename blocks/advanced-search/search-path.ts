import { chosenKinds, type SearchKind, searchKinds } from '../../src/domain/search-kinds.js'

/** The page of all results of a question among some kinds. */
export const searchPath = (question: string, kinds: readonly SearchKind[]): string =>
  `/search?${new URLSearchParams([['q', question], ...(kinds.length < searchKinds.length ? kinds.map((kind) => ['kinds', kind]) : [])]).toString()}`

/** The kinds of a preset: its own choice, else that of the block. */
export const presetKinds = (own: unknown, ofBlock: readonly SearchKind[]): readonly SearchKind[] => (Array.isArray(own) && own.length > 0 ? chosenKinds(own) : ofBlock)
