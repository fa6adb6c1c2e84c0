import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { handleEndpoints } from 'payload'

import { startWorld } from '../../security/support/start-world.js'
import { type ActorName, paper, systemOf, type World } from '../../security/support/world.js'
import { testOrigin } from '../../support/app-environment.js'
import type { TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'

type Refused = { errors: { code: string; message: string }[] }

let portal: TestPortal
let world: World

const path = (document: string) => `/api/documents/${world.ids[document] ?? document}/download`
const download = (actor: ActorName, document = 'document', headers?: Record<string, string>) => portal.rest<Refused>('GET', path(document), { as: world.actors[actor], headers })
const system = () => systemOf(portal.payload)
const counted = async () => (await system().find('downloads', { document: { equals: world.ids.document } })).length
const clear = () => portal.payload.db.deleteMany({ collection: 'downloads', req: {}, where: {} } as never)

beforeAll(async () => {
  ({ portal, world } = await startWorld())
})
beforeEach(clear)
afterAll(() => stopPayload(portal))

describe('the download of a document', () => {
  it('sends the current file to be saved under its own name, and nothing that a browser would run', async () => {
    const { headers, status, text } = await download('partnerMember')
    expect(status).toBe(200)
    expect(text).toBe(paper.data.toString('latin1'))
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'private, no-store, no-transform',
      'content-disposition': `attachment; filename="paper.pdf"; filename*=UTF-8''paper.pdf`,
      'content-length': String(paper.size),
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
    })
  })

  it('sends a new version as soon as it is published', async () => {
    const data = Buffer.concat([paper.data, Buffer.from('% second\n')])
    const second = await system().create('files', {}, { file: { ...paper, data, name: 'Zweite Fassung.pdf', size: data.length } })
    await system().update('documents', world.ids.document!, { file: second.id })
    const { headers, text } = await download('partnerMember')
    expect(text).toContain('% second')
    expect(headers.get('content-disposition')).toContain("filename*=UTF-8''Zweite%20Fassung.pdf")
    await system().update('documents', world.ids.document!, { file: world.ids.paper })
  })

  it.each(['otherType', 'lockedTier', 'distributor', 'otherDistributor'] as const)('does not exist for %s, whom it is not meant for', async (actor) => {
    const { body, status } = await download(actor)
    expect(status).toBe(404)
    expect(body.errors[0]).toMatchObject({ code: 'DOCUMENT_NOT_FOUND', message: 'This document does not exist, or is not meant for you.' })
    expect(await counted()).toBe(0)
  })

  it.each(['draftDocument', '0195dda7-50bb-7ec5-acdb-54817aaf1663', 'no-id', '%27%20or%201=1'])('answers the same for %s', async (document) => {
    expect((await download('partnerMember', document)).status).toBe(404)
  })

  it('is refused to nobody', async () => expect((await download('anonymous')).status).toBe(401))

  it('does not exist any more once it lies in the bin', async () => {
    await system().update('documents', world.ids.document!, { deletedAt: new Date().toISOString() })
    expect((await download('partnerMember')).status).toBe(404)
    await system().update('documents', world.ids.document!, { deletedAt: null })
  })
})

describe('the count of downloads', () => {
  it('names the document, the file, the person and the partner', async () => {
    await download('partnerViewer')
    expect(await system().find('downloads')).toMatchObject([{ document: world.ids.document, file: world.ids.paper, partner: world.ids.ownPartner, partnerUser: world.ids.partnerViewer }])
  })

  it('counts a person once, however often and in how many pieces the download is asked for', async () => {
    await Promise.all(Array.from({ length: 6 }, () => download('partnerMember')))
    const piece = await download('partnerMember', 'document', { Range: 'bytes=5-9' })
    expect({ range: piece.headers.get('content-range'), status: piece.status, text: piece.text }).toEqual({ range: `bytes 5-9/${paper.size}`, status: 206, text: paper.data.toString('latin1').slice(5, 10) })
    expect(await counted()).toBe(1)
    await download('partnerAdmin')
    expect(await counted()).toBe(2)
  })

  it('counts no continuation by itself, and no piece that does not exist', async () => {
    await download('partnerMember', 'document', { Range: 'bytes=5-' })
    expect((await download('partnerMember', 'document', { Range: 'bytes=9999-' })).status).toBe(416)
    expect(await counted()).toBe(0)
  })

  it('sends all of it when the piece belongs to another version', async () => {
    const { headers } = await download('partnerMember')
    expect((await download('partnerMember', 'document', { 'If-Range': headers.get('etag') ?? '', Range: 'bytes=5-9' })).status).toBe(206)
    expect((await download('partnerMember', 'document', { 'If-Range': '"another"', Range: 'bytes=5-9' })).status).toBe(200)
  })

  it('counts nothing when nobody reads the answer, as for a HEAD', async () => {
    const request = new Request(`${testOrigin}${path('document')}`, { headers: { Cookie: world.actors.partnerMember!.cookie, Origin: testOrigin } })
    const response = await handleEndpoints({ config: portal.config, request })
    expect(response.headers.get('content-length')).toBe(String(paper.size))
    await response.body?.cancel()
    expect(await counted()).toBe(0)
  })

  it('does not count staff, who may take drafts too', async () => {
    expect((await download('marketer')).status).toBe(200)
    expect((await download('finance', 'draftDocument')).status).toBe(200)
    expect(await counted()).toBe(0)
  })

  it('does not count staff who preview, and gives them what the person gets', async () => {
    const preview = async (person: string) => {
      const { headers } = await portal.rest('POST', '/api/portal/preview', { as: world.actors.admin, body: { partnerUser: world.ids[person] } })
      const cookie = [world.actors.admin!.cookie, ...headers.getSetCookie().map((each) => each.split(';')[0])].join('; ')
      return portal.rest('GET', `${path('document')}?preview=1`, { as: { cookie } })
    }
    expect((await preview('partnerMember')).status).toBe(200)
    expect((await preview('lockedTier')).status).toBe(404)
    expect(await counted()).toBe(0)
  })
})

describe('a stored file', () => {
  it('is reached by its name by staff alone, and saved under its own', async () => {
    const { filename } = (await system().findByID('files', world.ids.paper!)) as unknown as { filename: string }
    const read = (actor: ActorName) => portal.rest('GET', `/api/files/file/${filename}`, { as: world.actors[actor] })
    const { headers, status } = await read('marketer')
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toContain('attachment; filename="paper.pdf"')
    expect(headers.get('content-security-policy')).toContain('sandbox')
    expect((await read('partnerMember')).status).toBe(404)
    expect((await read('anonymous')).status).toBe(401)
    expect((await portal.rest('GET', '/api/files/file/..%2F..%2Fpackage.json', { as: world.actors.admin })).status).toBe(404)
  })

  it('comes from wherever the collection’s storage keeps it, with our headers', async () => {
    const { upload } = portal.payload.collections.files!.config as unknown as { upload: { handlers?: unknown[] } }
    upload.handlers = [() => new Response('from elsewhere', { headers: { 'Content-Disposition': 'inline', 'Content-Length': '14', 'Content-Type': 'text/html', 'Set-Cookie': 'x=1' } })]
    const { headers, text } = await download('partnerMember')
    upload.handlers = []
    expect(text).toBe('from elsewhere')
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(headers.get('content-disposition')).toContain('attachment')
    expect(headers.get('set-cookie')).toBeNull()
    expect(await counted()).toBe(1)
  })
})
