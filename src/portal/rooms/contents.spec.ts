import { describe, expect, it } from 'vitest'

import { contentsOf } from './contents.js'

const heading = (tag: string, ...texts: string[]) => ({ children: texts.map((text) => ({ text, type: 'text' })), tag, type: 'heading' })
const richText = (...children: unknown[]) => ({ root: { children, type: 'root' } })

describe('the table of contents', () => {
  it('lists the headings of all texts in reading order, with anchors of their own', () => {
    const blocks = [
      { blockType: 'text', content: richText(heading('h2', 'First ', 'steps'), { children: [heading('h3', 'Set up')], type: 'quote' }), id: 'a' },
      { blockType: 'image', id: 'b' },
      { blockType: 'text', content: richText(heading('h1', 'Then')), id: 'c' },
    ]

    expect(contentsOf(blocks)).toEqual([
      { id: 'h-a-1', level: 2, text: 'First steps' },
      { id: 'h-a-2', level: 3, text: 'Set up' },
      { id: 'h-c-1', level: 2, text: 'Then' },
    ])
  })

  it('leaves out empty headings and survives text that is none', () => {
    expect(contentsOf([{ blockType: 'text', content: richText(heading('h2', '  ')), id: 'a' }])).toEqual([])
    expect(contentsOf([{ blockType: 'text', content: null, id: 'a' }, { blockType: 'text', content: { root: 'x' }, id: 'b' }])).toEqual([])
  })
})
