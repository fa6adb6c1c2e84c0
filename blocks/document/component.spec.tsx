import { describe, expect, it } from 'vitest'

import { renderBlock } from '../../test/support/render-block.js'

const document = { description: 'All prices of 2026.', fileName: 'prices.PDF', folder: null, href: '/api/documents/d1/download', id: 'd1', sizeInBytes: 2_340_000, title: 'Price list', updatedAt: '2026-11-20T00:00:00.000Z' }

describe('a document', () => {
  it('shows its type, size and date, and downloads', async () => {
    const html = await renderBlock('document', { data: { document } })
    expect(html).toContain('Price list')
    expect(html).toContain('PDF · 2.3 MB · Updated Nov 20, 2026')
    expect(html).toContain('href="/api/documents/d1/download"')
    expect(html).toContain('aria-label="Download: Price list"')
    expect(html).not.toContain('<h2')
  })

  it('speaks German, and stands below a heading where it has one', async () => {
    const html = await renderBlock('document', { data: { document: { ...document, sizeInBytes: 900 } }, heading: 'Preise' }, { locale: 'de' })
    expect(html).toMatch(/PDF · 1\skB · Aktualisiert/)
    expect(html).toContain('Preise')
  })

  it('is not there for whom it is not meant, and says why to staff', async () => {
    expect(await renderBlock('document', { data: { document: null }, heading: 'Secret heading' })).not.toContain('Secret')
    expect(await renderBlock('document', { data: { document: null, reason: 'This document is not published yet.' } }, { isStaff: true })).toContain('not published yet')
  })
})
