import { describe, expect, it } from 'vitest'

import { drawPdf } from './draw-pdf.js'

describe('a PDF of the demo', () => {
  const pdf = drawPdf('Preisliste', [{ body: `## Überschrift (neu)\nEin Satz – mit 10 €.\n- ein Punkt\n${'Noch eine Zeile.\n'.repeat(60)}`, title: 'Preisliste' }]).toString('latin1')

  it('says where each of its objects begins', () => {
    const start = Number(/startxref\n(\d+)/.exec(pdf)?.[1])
    expect(pdf.slice(start, start + 4)).toBe('xref')
    const offsets = [...pdf.slice(start).matchAll(/^(\d{10}) 00000 n /gm)].map(([, offset]) => Number(offset))
    expect(offsets.map((offset, index) => pdf.slice(offset).startsWith(`${index + 1} 0 obj`))).toEqual(offsets.map(() => true))
  })

  it('writes umlauts, dashes and brackets as the standard fonts have them, and goes on on a second page', () => {
    expect(pdf).toContain('(\\334berschrift \\(neu\\))')
    expect(pdf).toContain('\\226 mit 10 \\200')
    expect(pdf).toContain('/Count 2')
  })
})
