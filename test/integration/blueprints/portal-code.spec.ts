import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'

import { sqlOfPool } from '../../../src/database/doors.js'
import { richText } from '../../../src/domain/markdown.js'
import { startWorld } from '../../security/support/start-world.js'
import { picture, systemOf, type World } from '../../security/support/world.js'
import type { TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'

type Change = { change: string; fields: { after?: string; before?: string; path: string }[]; slug: string }
type Answer = { applied?: boolean; basis?: string; changes: Change[]; errors?: { code?: string; message: string }[] }
type File = { partnerType: string; rooms: ({ blocks?: Record<string, unknown>[]; slug: string; title?: Record<string, string>; unlock?: Record<string, unknown>[] } & Record<string, unknown>)[]; version: number }

let portal: TestPortal
let world: World

const exported = async (partnerType = 'reseller') => (await portal.rest('GET', `/api/portal/code?partnerType=${partnerType}`, { as: world.actors.marketer })).text
const send = (path: string, body: object, as: keyof World['actors'] = 'marketer') => portal.rest<Answer>('POST', `/api/portal/code/${path}`, { as: world.actors[as], body })
const bring = (code: string, more: object = {}) => send('import', { code, partnerType: 'reseller', ...more })
const changed = async (change: (file: File) => void): Promise<string> => {
  const file = parse(await exported()) as File
  change(file)
  return stringify(file)
}
const room = (file: File, slug: string) => file.rooms.find((one) => one.slug === slug)!
const versions = async () => (await portal.payload.find({ collection: 'rooms' as never, limit: 0, overrideAccess: true, pagination: false, trash: true })).docs.map(({ id, updatedAt }: { id: unknown; updatedAt?: unknown }) => `${String(id)} ${String(updatedAt)}`).sort()

beforeAll(async () => {
  ({ portal, world } = await startWorld())
  const system = systemOf(portal.payload)
  await system.create('media', { alt: 'The same pixel again' }, { file: { ...picture, data: Buffer.from(picture.data) } })
  await portal.rest('POST', '/api/portal/blueprints/advanced/apply', { as: world.actors.marketer, body: { partnerType: 'reseller' } })
  await system.update('rooms', world.ids.plainRoom!, {
    audience: { partners: [world.ids.ownPartner], tiers: [world.ids.gold, world.ids.bronze] },
    expectations: [{ expected: 'open', partner: world.ids.ownPartner }],
    internalNote: 'Two lines\nof a note',
    layout: [
      { blockType: 'text', content: richText('## Heading\n\nWith **bold** and a [link](https://vendor.test).\n\n- one\n- two') },
      { blockType: 'image', image: world.ids.picture },
      { blockType: 'action-bar', buttons: [{ label: 'Leads', room: world.ids.leadsRoom, target: 'room' }, { label: 'Mail', target: 'url', url: 'mailto:a@b.test' }] },
    ],
    unlock: [{ kind: 'tier', tier: world.ids.bronze }, { certificate: world.ids.course, kind: 'certificate' }],
  })
})
afterAll(() => stopPayload(portal))

describe('a portal as code', () => {
  it('is a file that people read: names in place of ids, Markdown, both languages', async () => {
    const code = await exported()
    const file = parse(code) as File
    expect(file).toMatchObject({ partnerType: 'reseller', version: 1 })
    expect(room(file, 'plainroom')).toMatchObject({
      audience: { partners: ['Partner ownPartner'], tiers: ['gold', 'bronze'] },
      expectations: [{ partner: 'Partner ownPartner' }],
      unlock: [{ kind: 'tier', tier: 'bronze' }, { certificate: 'basics', kind: 'certificate' }],
    })
    expect(room(file, 'plainroom').blocks).toMatchObject([
      { content: { en: expect.stringContaining('**bold**') }, type: 'text' },
      { image: { file: 'pixel.png' }, type: 'image' },
      { buttons: [{ label: { en: 'Leads' }, room: 'leads' }, { target: 'url' }], type: 'action-bar' },
    ])
    expect(room(file, 'news').title).toEqual({ de: 'Neuigkeiten', en: 'News' })
    expect(code).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)
    expect(code).not.toMatch(/id: [0-9a-f]{24}/)
    expect(await exported()).toBe(code)
  })

  it('is brought back by an import after everything was wiped', async () => {
    const before = await exported()
    await sqlOfPool(portal.payload)('delete from progress')
    await sqlOfPool(portal.payload)('delete from rooms where partner_type_id = $1::uuid', [world.ids.reseller])
    expect((parse(await exported()) as File).rooms).toEqual([])
    const { body, status } = await bring(before, { apply: true })
    expect([body.errors, status]).toEqual([undefined, 200])
    expect(body.changes.every(({ change }) => change === 'new')).toBe(true)
    expect(await exported()).toBe(before)
    const seen = await portal.rest<{ rooms: { slug: string }[] }>('GET', '/api/portal/rooms', { as: world.actors.partnerMember })
    expect(seen.body.rooms.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['leads', 'overview', 'plainroom', 'lockedroom']))
  })

  it('changes nothing when it is imported again, in its own portal or as a preview', async () => {
    const before = await exported()
    const { body } = await bring(before, { apply: true })
    expect(body.changes.filter(({ change }) => change !== 'same')).toEqual([])
    expect(await exported()).toBe(before)
  })

  it('makes the same portal for another partner type', async () => {
    // What is expected of one partner can only hold where that partner is.
    const code = await changed((file) => void delete room(file, 'plainroom').expectations)
    const { body, status } = await send('import', { apply: true, code, partnerType: 'distribution' })
    expect([body.errors, status]).toEqual([undefined, 200])
    expect((parse(await exported('distribution')) as File).rooms).toEqual((parse(code) as File).rooms)
  })
})

describe('the preview of an import', () => {
  it('tells room by room what would change, and writes nothing', async () => {
    const before = await versions()
    const code = await changed((file) => {
      room(file, 'plainroom').title = { en: 'Another title' }
      room(file, 'plainroom').blocks!.splice(0, 1)
      file.rooms.push({ kind: 'custom', slug: 'brand-new', title: { en: 'Brand new' } })
      file.rooms = file.rooms.filter(({ slug }) => slug !== 'news')
    })
    const { body } = await bring(code)
    const of = (slug: string) => body.changes.find((change) => change.slug === slug)
    expect(of('plainroom')).toMatchObject({ change: 'changed', fields: expect.arrayContaining([expect.objectContaining({ after: 'Another title', path: 'title.en' })]) })
    expect(of('plainroom')?.fields.some(({ after, path }) => path === 'blocks[1] text' && after === undefined)).toBe(true)
    expect([of('brand-new')?.change, of('news')?.change, of('leads')?.change]).toEqual(['new', 'stays', 'same'])
    expect(await versions()).toEqual(before)
    expect((await bring(code, { deleteMissing: true })).body.changes.find(({ slug }) => slug === 'news')?.change).toBe('removed')
    expect(await versions()).toEqual(before)
  })

  it('is what is applied, or refused when somebody changed the portal in between', async () => {
    const code = await changed((file) => void (room(file, 'plainroom').internalNote = 'Changed by a file'))
    const { basis } = (await bring(code)).body
    await systemOf(portal.payload).update('rooms', (await systemOf(portal.payload).find('rooms', { and: [{ slug: { equals: 'overview' } }, { partnerType: { equals: world.ids.reseller } }] }))[0]!.id, { internalNote: 'Meanwhile' })
    const stale = await bring(code, { apply: true, basis })
    expect([stale.status, stale.body.errors?.[0]?.code]).toEqual([409, 'CHANGED_MEANWHILE'])
    const fresh = (await bring(code)).body.basis
    expect((await bring(code, { apply: true, basis: fresh })).status).toBe(200)
    expect(room(parse(await exported()) as File, 'plainroom').internalNote).toBe('Changed by a file')
  })

  it('puts rooms that the file lacks into the bin only when that is asked for', async () => {
    const code = await changed((file) => void (file.rooms = file.rooms.filter(({ slug }) => slug !== 'news')))
    await bring(code, { apply: true })
    expect(await exported()).toContain('slug: news')
    await bring(code, { apply: true, deleteMissing: true })
    expect(await exported()).not.toContain('slug: news')
    const [news] = await systemOf(portal.payload).find('rooms', { and: [{ slug: { equals: 'news' } }, { partnerType: { equals: world.ids.reseller } }] })
    expect(news?.deletedAt).toBeTruthy()
  })
})

describe('a file that does not fit', () => {
  const refused = async (code: string) => {
    const before = await versions()
    const { body, status } = await bring(code, { apply: true })
    expect(await versions()).toEqual(before)
    return { message: body.errors?.[0]?.message ?? '', status }
  }

  it.each<[string, (file: File) => void, string]>([
    ['another version', (file) => void (file.version = 7), 'version 7'],
    ['an unknown block', (file) => void (room(file, 'plainroom').blocks = [{ type: 'hologram' }]), 'hologram'],
    ['an unknown field', (file) => void (room(file, 'plainroom').colour = 'red'), 'colour'],
    ['an unknown tier', (file) => void (room(file, 'plainroom').unlock = [{ kind: 'tier', tier: 'diamond' }]), 'diamond'],
    ['an unknown room behind a button', (file) => void (room(file, 'plainroom').blocks = [{ buttons: [{ label: { en: 'Go' }, room: 'nowhere' }], type: 'action-bar' }]), 'nowhere'],
    ['a picture that is not there', (file) => void (room(file, 'plainroom').blocks = [{ image: { bytes: 3, file: 'lost.png' }, type: 'image' }]), 'lost.png'],
    ['an unknown language', (file) => void (room(file, 'plainroom').title = { fr: 'Salle' }), 'fr'],
    ['an unknown room kind', (file) => void (room(file, 'plainroom').kind = 'casino'), 'casino'],
    ['a value of another type', (file) => void (room(file, 'plainroom').order = 'first'), 'order'],
    ['a list that is none', (file) => void (room(file, 'plainroom').blocks = 'none' as never), 'blocks'],
    ['a room twice', (file) => void file.rooms.push(structuredClone(room(file, 'plainroom'))), 'plainroom'],
    ['what a field itself refuses', (file) => void (room(file, 'plainroom').blocks = [{ buttons: [{ label: { en: 'Go' }, target: 'url', url: 'javascript:alert(1)' }], type: 'action-bar' }]), 'plainroom'],
  ])('is refused with a sentence and writes nothing: %s', async (_name, change, word) => {
    const { message, status } = await refused(await changed(change))
    expect({ message, status }).toEqual({ message: expect.stringContaining(word), status: 400 })
  })

  it.each([
    ['no YAML', 'version: 1\n  rooms: [', 'cannot be read'],
    ['anchors', `version: 1\npartnerType: &a x\nrooms: []\nother: *a`, 'cannot be read'],
    ['deep nesting', '['.repeat(20_000), 'cannot be read'],
    ['a list at the top', '- 1', 'version'],
    ['no rooms', 'version: 1', 'rooms'],
  ])('is refused when it is unreadable: %s', async (_name, code, word) => {
    const { message, status } = await refused(code)
    expect({ message, status }).toEqual({ message: expect.stringContaining(word), status: 400 })
  })

  it('names every mistake at once, in the language of the reader', async () => {
    const code = await changed((file) => void Object.assign(room(file, 'plainroom'), { blocks: [{ type: 'hologram' }], unlock: [{ kind: 'tier', tier: 'diamond' }] }))
    const { body } = await send('import?locale=de', { code, partnerType: 'reseller' })
    expect(body.errors?.[0]?.message).toMatch(/hologram.*\n.*diamond|diamond.*\n.*hologram/)
    expect(body.errors?.[0]?.message).toContain('gibt es')
  })
})

describe('comparing', () => {
  it('holds two files against each other, or one against the portal', async () => {
    const code = await exported()
    const other = await changed((file) => void (room(file, 'plainroom').title = { en: 'Third title' }))
    const ofTwo = (await send('compare', { code: other, with: code })).body.changes
    expect(ofTwo.filter(({ change }) => change !== 'same')).toMatchObject([{ change: 'changed', slug: 'plainroom' }])
    const ofPortal = (await send('compare', { code: other, partnerType: 'reseller' })).body.changes
    expect(ofPortal).toEqual(ofTwo)
  })

  it('is for those who make rooms', async () => {
    const code = await exported()
    for (const as of ['manager', 'finance', 'partnerAdmin'] as const) {
      expect((await send('compare', { code, with: code }, as)).status).toBe(403)
      expect((await send('import', { apply: true, code, partnerType: 'reseller' }, as)).status).toBe(403)
      expect((await portal.rest('GET', '/api/portal/code?partnerType=reseller', { as: world.actors[as] })).status).toBe(403)
    }
    expect((await portal.rest('GET', '/api/portal/code?partnerType=reseller')).status).toBe(401)
  })
})
