import { describe, expect, it } from 'vitest'

import { richText } from './markdown.js'

type Node = { children?: Node[]; fields?: { url: string }; format?: number | string; tag?: string; text?: string; type: string }
const nodesOf = (markdown: string): Node[] => (richText(markdown).root as unknown as Node).children ?? []

describe('rich text of a few lines of Markdown', () => {
  it('tells headings, paragraphs and lists apart', () => {
    const nodes = nodesOf('## Heading\n\nA line\nand another.\n\n- one\n- two\n\n1. first\n2. second')
    expect(nodes.map(({ tag, type }) => [type, tag])).toEqual([['heading', 'h2'], ['paragraph', undefined], ['list', 'ul'], ['list', 'ol']])
    expect(nodes[1]?.children?.map(({ text }) => text)).toEqual(['A line and another.'])
    expect(nodes[2]?.children).toHaveLength(2)
  })

  it('keeps bold words and links inside a line', () => {
    const [paragraph] = nodesOf('Read **this** in the [guide](https://quaywright.example).')
    expect(paragraph?.children?.map(({ fields, format, text, type }) => [type, text ?? fields?.url, format])).toEqual([
      ['text', 'Read ', 0], ['text', 'this', 1], ['text', ' in the ', 0], ['link', 'https://quaywright.example', ''], ['text', '.', 0],
    ])
  })
})
