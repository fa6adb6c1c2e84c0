'use client'
import { useRowLabel } from '@payloadcms/ui'

import { Look } from '../ui/look.js'
import { useSay } from '../ui/use-say.js'

type Node = { children?: Node[]; text?: string }
type Stored = Record<string, unknown>

/** Where a block keeps what an editor knows it by; the first that holds words wins. */
const namingFields = ['blockName', 'heading', 'title', 'caption', 'text', 'label', 'name'] as const
/** Lists whose first entry stands for the block when it has no words of its own. */
const namingLists = ['buttons', 'cards', 'people', 'items', 'products'] as const

const isStored = (value: unknown): value is Stored => typeof value === 'object' && value !== null && !Array.isArray(value)

const wordsOf = ({ children = [], text }: Node): string => text ?? children.map(wordsOf).join(' ')

const richWords = (value: unknown): string => (isStored(value) && isStored(value.root) ? wordsOf(value.root as Node) : '')

const ownWords = (block: Stored): string =>
  namingFields.map((name) => block[name]).find((value): value is string => typeof value === 'string' && value.trim() !== '') ?? richWords(block.content)

const nameOf = (block: Stored): string => {
  const first = namingLists.map((list) => block[list]).find((value): value is Stored[] => Array.isArray(value) && isStored(value[0]))?.[0]
  return (ownWords(block) || (first ? ownWords(first) : '')).replace(/\s+/g, ' ').trim()
}

/** The head of a folded block: its place, its kind, and the words an editor knows it by. `kind` is its label per language. */
export const BlockTitle = ({ kind }: { kind: Readonly<Record<string, string>> | string }) => {
  const { data, rowNumber = 0 } = useRowLabel<Stored>()
  const { language } = useSay()
  const name = isStored(data) ? nameOf(data) : ''
  return (
    <span className="pp-block-title">
      <Look />
      <span>{String(rowNumber + 1).padStart(2, '0')}</span>
      <span className="pp-badge">{typeof kind === 'string' ? kind : (kind[language] ?? kind.en)}</span>
      {name !== '' && <strong>{name}</strong>}
    </span>
  )
}
