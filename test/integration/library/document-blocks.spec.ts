import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startWorld } from '../../security/support/start-world.js'
import { type ActorName, systemOf, type World } from '../../security/support/world.js'
import type { TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'

type Document = { fileName: string; href: string; id: string; title: string }
type Block = { blockType: string; data: { document: Document | null; groups: { documents: Document[]; name: null | string }[]; notMeant?: number; reason?: string; total: number } }

let portal: TestPortal
let world: World

const system = () => systemOf(portal.payload)
const place = (...layout: object[]) => system().update('rooms', world.ids.plainRoom!, { layout })
const seen = async (cookie: string) => (await portal.rest<{ blocks: Block[] }>('GET', '/api/portal/rooms/plainroom', { as: { cookie }, headers: { 'x-portal-preview': '1' } })).body.blocks.map(({ data }) => data)
const seenBy = (actor: ActorName) => seen(world.actors[actor]!.cookie)
const seenInPreviewOf = async (person: string) => {
  const { headers } = await portal.rest('POST', '/api/portal/preview', { as: world.actors.admin, body: { partnerUser: world.ids[person] } })
  return seen([world.actors.admin!.cookie, ...headers.getSetCookie().map((each) => each.split(';')[0])].join('; '))
}

beforeAll(async () => {
  ({ portal, world } = await startWorld())
  const decks = await system().create('folders', { name: 'Decks', order: 1, parent: world.ids.shelf })
  await system().create('documents', { _status: 'published', file: world.ids.paper, folder: decks.id, title: 'Deck 10' })
  await system().create('documents', { _status: 'published', file: world.ids.paper, folder: decks.id, title: 'Deck 9' })
  await system().create('documents', { _status: 'draft', file: world.ids.paper, folder: decks.id, title: 'Deck of next year' })
})
afterAll(() => stopPayload(portal))

describe('a document block', () => {
  it('shows its document to whom it is meant for, and nothing to others', async () => {
    await place({ blockType: 'document', document: world.ids.document })
    expect((await seenBy('partnerViewer'))[0]?.document).toMatchObject({ fileName: 'paper.pdf', href: `/api/documents/${world.ids.document}/download`, title: 'Document document' })
    expect((await seenBy('lockedTier'))[0]).toEqual({ document: null })
  })

  it.each([
    ['lockedTier', 'document', /not meant for Partner lockedPartner/],
    ['partnerMember', 'draftDocument', /not published yet/],
    ['partnerMember', 'lead', /was deleted/],
  ])('tells staff who preview as %s why %s is not there', async (person, document, reason) => {
    await portal.payload.db.updateOne({ collection: 'rooms', data: { layout: [{ blockType: 'document', document: world.ids[document], id: 'b1' }] }, id: world.ids.plainRoom!, req: {} } as never)
    const [data] = await seenInPreviewOf(person)
    expect(data?.document).toBeNull()
    expect(data?.reason).toMatch(reason)
  })
})

describe('a list of documents', () => {
  const groupsOf = ([data]: Block['data'][]) => data?.groups.map(({ documents, name }) => [name, documents.map(({ title }) => title)])

  it('shows a folder and those inside it, each person their own', async () => {
    await place({ blockType: 'files', folder: world.ids.shelf, order: 'title', source: 'folder', withSubfolders: true })
    expect(groupsOf(await seenBy('partnerMember'))).toEqual([[null, ['Document document']], ['Decks', ['Deck 9', 'Deck 10']]])
    expect(groupsOf(await seenBy('lockedTier'))).toEqual([['Decks', ['Deck 9', 'Deck 10']]])
    expect((await seenBy('lockedTier'))[0]).not.toHaveProperty('notMeant')
  })

  it('shows a folder alone, and survives one that lies inside itself', async () => {
    await place({ blockType: 'files', folder: world.ids.shelf, order: 'newest', source: 'folder', withSubfolders: false })
    expect(groupsOf(await seenBy('partnerMember'))).toEqual([[null, ['Document document']]])
    const [one, other] = [await system().create('folders', { name: 'One', order: 1 }), await system().create('folders', { name: 'Other', order: 1 })]
    await system().update('folders', one.id, { parent: other.id })
    await system().update('folders', other.id, { parent: one.id })
    await place({ blockType: 'files', folder: one.id, order: 'title', source: 'folder', withSubfolders: true })
    expect((await seenBy('partnerMember'))[0]).toMatchObject({ groups: [], total: 0 })
  })

  it('shows chosen documents in the order they were chosen, and counts for staff what is held back', async () => {
    const [nine, ten] = await Promise.all(['Deck 9', 'Deck 10'].map(async (title) => (await system().find('documents', { title: { equals: title } }))[0]!.id))
    await place({ blockType: 'files', documents: [ten, world.ids.document, world.ids.draftDocument, nine], order: 'chosen', source: 'chosen' })
    expect(groupsOf(await seenBy('partnerMember'))).toEqual([[null, ['Deck 10', 'Document document', 'Deck 9']]])
    expect((await seenInPreviewOf('lockedTier'))[0]).toMatchObject({ notMeant: 2, total: 2 })
  })
})
