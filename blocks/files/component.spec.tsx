import { describe, expect, it } from 'vitest'

import { renderBlock } from '../../test/support/render-block.js'
import type { ShownGroup } from './document-groups.js'
import { matchingGroups } from './matching-groups.js'

const documents = (count: number) => Array.from({ length: count }, (_, index) => ({ description: null, fileName: `x${index}.docx`, folder: 'f', href: `/api/documents/d${index}/download`, id: `d${index}`, sizeInBytes: 100_000, title: `Document ${index}`, updatedAt: '2026-11-20T00:00:00.000Z' }))
const files = (data: object, fields: object = {}) => renderBlock('files', { data: { groups: [], total: 0, ...data }, ...fields })

describe('a list of documents', () => {
  it('shows them folder by folder, each with its download', async () => {
    const html = await files({ groups: [{ documents: documents(2), id: 'f', name: null }, { documents: [{ ...documents(3)[2], id: 'x' }], id: 'g', name: 'Decks / 2026' }], total: 3 })
    expect(html).toContain('3 documents')
    expect(html).toContain('Decks / 2026')
    expect(html.match(/<a [^>]*download=""/g)).toHaveLength(3)
    expect(html).not.toContain('type="search"')
  })

  it('has a search from the ninth on', async () => {
    const list = (count: number) => files({ groups: [{ documents: documents(count), id: 'all', name: null }], total: count }, { heading: 'Sheets' })
    expect(await list(8)).not.toContain('type="search"')
    expect(await list(9)).toContain('aria-label="Search in: Sheets"')
  })

  it('says that there is nothing, and to staff how much is held back', async () => {
    const html = await files({ notMeant: 2 })
    expect(html).toContain('There is nothing here for you')
    expect(html).toContain('2 documents of this list are not published or not meant')
  })
})

describe('the search in a list', () => {
  const shown = (id: string, title: string) => ({ description: null, download: '', extension: 'PDF', href: '', id, meta: '', title })
  const groups: ShownGroup[] = [{ documents: [shown('a', 'Übersicht der Preise'), shown('b', 'Vertrag')], id: '1', name: null }, { documents: [shown('c', 'Deck')], id: '2', name: 'Vertrieb' }]
  const found = (question: string) => matchingGroups(groups, question).flatMap((group) => group.documents.map(({ id }) => id))

  it.each([['', ['a', 'b', 'c']], ['ubersicht', ['a']], ['PREISE über', ['a']], ['vert', ['b', 'c']], ['vertrieb deck', ['c']], ['pdf', ['a', 'b', 'c']], ['nothing', []]])('finds by %j', (question, ids) => expect(found(question)).toEqual(ids))
})
