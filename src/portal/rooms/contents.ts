import type { PortalBlock } from '../../client/types.js'

/** A heading that a table of contents leads to. */
export type ContentsEntry = { id: string; level: 2 | 3; text: string }

type Node = { children?: unknown; tag?: unknown; text?: unknown; type?: unknown }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

const childrenOf = (node: Node): Node[] => (Array.isArray(node.children) ? node.children.filter(isNode) : [])

const textOf = (node: Node): string => (typeof node.text === 'string' ? node.text : childrenOf(node).map(textOf).join(''))

/** The headings of a rich text in reading order, as the nodes they are. */
export const headingNodes = (value: unknown): object[] => {
  const root = isNode(value) && 'root' in value && isNode(value.root) ? value.root : undefined
  const found: Node[] = []
  const visit = (node: Node) => {
    if (node.type === 'heading' && textOf(node).trim() !== '') {
      found.push(node)
    }
    childrenOf(node).forEach(visit)
  }
  if (root) {
    visit(root)
  }
  return found
}

/** The anchor of the n-th heading of a block. */
export const headingId = (blockId: string, index: number): string => `h-${blockId}-${index + 1}`

/** The table of contents of a room: the headings of its texts, in order. */
export const contentsOf = (blocks: readonly PortalBlock[]): ContentsEntry[] =>
  blocks.flatMap((block) =>
    Object.values(block).flatMap((value) =>
      headingNodes(value).map((node, index) => ({
        id: headingId(block.id, index),
        level: ['h1', 'h2'].includes(String((node as Node).tag)) ? (2 as const) : (3 as const),
        text: textOf(node).trim(),
      })),
    ),
  )
