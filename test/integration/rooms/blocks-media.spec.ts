import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { EmbedData } from '../../../blocks/embed/load.js'
import type { VideoData } from '../../../blocks/video/load.js'
import { startWorld } from '../../security/support/start-world.js'
import { systemOf, type World } from '../../security/support/world.js'
import type { TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'
import { roomReader } from './room-reader.js'

type Own = Extract<VideoData, { kind: 'own' }>

let portal: TestPortal
let world: World
let room: ReturnType<typeof roomReader>
let videoId: string
let captionsId: string

/** An MP4 file as containers go: what it is (24 bytes), then a box of 2,000 bytes with its head (8 bytes). */
const movie = Buffer.concat([Buffer.from('00000018667479706d703432000000006d70343269736f6d000007d86d646174', 'hex'), Buffer.from(Array.from({ length: 2000 }, (_, index) => index % 128))])
const captions = Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nWelcome\n')
const gone = '0195dda7-50bb-7ec5-acdb-54817aaf1663'

const upload = async (name: string, mimetype: string, data: Buffer): Promise<string> =>
  (await systemOf(portal.payload).create('files', {}, { file: { data, mimetype, name, size: data.length } })).id

beforeAll(async () => {
  ({ portal, world } = await startWorld())
  room = roomReader(portal, world)
  videoId = await upload('first-steps.mp4', 'video/mp4', movie)
  captionsId = await upload('first-steps.vtt', 'text/vtt', captions)
})
afterAll(() => stopPayload(portal))

describe('a video of a service', () => {
  it('reaches the view as its privacy-friendly player', async () => {
    await room.fill({ blockType: 'video', source: 'link', title: 'Watch', url: 'https://youtu.be/dQw4w9WgXcQ' })
    expect((await room.blockAs<VideoData>('partnerMember')).data).toMatchObject({ kind: 'foreign', playerUrl: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&rel=0', poster: null })
  })

  it('is refused on save when nobody could play it', async () => {
    const { body, status } = await room.save({ blockType: 'video', source: 'link', title: 'Watch', url: 'https://example.com/film' })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('This is no address of a video on YouTube, Vimeo or Loom.')
  })

  it('leaves the page standing when its address is broken: staff in a preview read why, partners do not', async () => {
    await room.smuggle({ blockType: 'video', id: 'b1', source: 'link', title: 'Watch', url: 'https://example.com/film' })
    expect((await room.read('partnerMember')).body.blocks).toEqual([{ blockType: 'unavailable', id: 'b1' }])
    const preview = await portal.rest('POST', '/api/portal/preview', { as: world.actors.admin, body: { partnerUser: world.ids.partnerMember } })
    const cookie = preview.headers.getSetCookie().map((each) => each.split(';')[0])
    const seen = await portal.rest<{ blocks: { reason?: string }[] }>('GET', '/api/portal/rooms/plainroom?preview=1', { as: { cookie: [world.actors.admin?.cookie, ...cookie].join('; ') }, headers: { 'x-portal-preview': '1' } })
    expect(seen.body.blocks[0]?.reason).toContain('This is no address of a video')
  })
})

describe('a video of one’s own', () => {
  const block = () => ({ blockType: 'video', captions: [{ file: captionsId, label: 'English', language: 'en' }], file: videoId, id: 'b1', source: 'file', title: 'First steps' })
  const address = (id: string, slug = 'plainroom') => `/api/portal/rooms/${slug}/videos/${id}`

  it('plays through the open room it stands in, with its captions', async () => {
    expect((await room.save(block())).status).toBe(200)
    const { data } = await room.blockAs<Own>('partnerMember')
    expect(data).toMatchObject({ captions: [{ label: 'English', language: 'en', src: address(captionsId) }], kind: 'own', mimeType: 'video/mp4', src: address(videoId) })
    const whole = await portal.rest('GET', data.src, { as: world.actors.partnerMember })
    expect(whole.status).toBe(200)
    expect(Object.fromEntries(['accept-ranges', 'content-length', 'content-type', 'x-content-type-options'].map((name) => [name, whole.headers.get(name)]))).toEqual({
      'accept-ranges': 'bytes',
      'content-length': String(movie.length),
      'content-type': 'video/mp4',
      'x-content-type-options': 'nosniff',
    })
    expect((await portal.rest('GET', data.captions[0]?.src ?? '', { as: world.actors.partnerMember })).text).toContain('WEBVTT')
  })

  it('comes in pieces, as browsers ask for it', async () => {
    const piece = await portal.rest('GET', address(videoId), { as: world.actors.partnerMember, headers: { Range: 'bytes=32-41' } })
    expect(piece.status).toBe(206)
    expect(piece.headers.get('content-range')).toBe(`bytes 32-41/${movie.length}`)
    expect([...Buffer.from(piece.text, 'utf8')]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect((await portal.rest('GET', address(videoId), { as: world.actors.partnerMember, headers: { Range: 'bytes=99999-' } })).status).toBe(416)
  })

  it('opens through no other door', async () => {
    const status = async (name: keyof World['actors'], path: string) => (await portal.rest('GET', path, { as: world.actors[name] })).status
    expect(await status('anonymous', address(videoId))).toBe(401)
    expect(await status('admin', address(videoId))).toBe(403)
    expect(await status('otherType', address(videoId))).toBe(404)
    expect(await status('partnerMember', address(videoId, 'lockedroom'))).toBe(404)
    expect(await status('partnerMember', address(gone))).toBe(404)
    expect(await status('partnerMember', `/api/files/${videoId}`)).toBe(403)
    const { body } = await portal.rest<{ errors: { message: string }[] }>('GET', address('x'), { as: world.actors.partnerMember })
    expect(body.errors[0]?.message).toBe('This video does not exist, or is not shown to you.')
  })

  it('is no way to download something that is none', async () => {
    await room.smuggle({ blockType: 'video', file: world.ids.paper, id: 'b1', source: 'file', title: 'A paper' })
    expect((await room.read('partnerMember')).body.blocks).toEqual([{ blockType: 'unavailable', id: 'b1' }])
    expect((await portal.rest('GET', address(world.ids.paper!), { as: world.actors.partnerMember })).status).toBe(404)
  })

  it('stands without captions that were deleted, and not at all without its file', async () => {
    await room.smuggle({ ...block(), captions: [{ file: gone, id: 'r1', language: 'de' }] })
    expect((await room.blockAs<Own>('partnerMember')).data.captions).toEqual([])
    await room.smuggle({ ...block(), file: gone })
    expect((await room.read('partnerMember')).body.blocks).toEqual([{ blockType: 'unavailable', id: 'b1' }])
  })
})

describe('an embed', () => {
  const block = (url: string) => ({ aspect: 'wide', blockType: 'embed', id: 'b1', loads: 'press', title: 'Book a call', url })

  it('shows a page of a host on the list', async () => {
    expect((await room.save(block('https://calendly.com/acme'))).status).toBe(200)
    expect((await room.blockAs<EmbedData>('partnerMember')).data).toEqual({ host: 'calendly.com', url: 'https://calendly.com/acme' })
  })

  it('is refused on save for every other host, with the list', async () => {
    const { body, status } = await room.save(block('https://evil.example/form'))
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('Allowed are: airtable.com')
  })

  it('is refused again when it is shown', async () => {
    await room.smuggle(block('https://evil.example/form'))
    const { body, text } = await room.read('partnerMember')
    expect(body.blocks).toEqual([{ blockType: 'unavailable', id: 'b1' }])
    expect(text).not.toContain('evil.example')
  })
})
