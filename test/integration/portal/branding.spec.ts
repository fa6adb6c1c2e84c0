import sharp from 'sharp'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { PortalBranding } from '../../../src/client/types.js'
import { brandingLivesMs } from '../../../src/database/reads/read-branding.js'
import { brandingAnswer } from '../../../src/endpoints/answers/answers.js'
import { rowsOf, startWorld, type World } from '../sales/sales-world.js'
import { stopPayload } from '../../support/stop-payload.js'

let world: World

beforeAll(async () => {
  world = await startWorld()
})

afterAll(() => stopPayload(world))

const get = (path = '', headers: Record<string, string> = {}) => world.rest<PortalBranding & { errors: { code?: string }[] }>('GET', `/api/portal/branding${path}`, { headers })
const save = (data: Record<string, unknown>, as: keyof World['people'] = 'staffAdmin', query = '') => world.rest('POST', `/api/globals/branding${query}`, { as: world.people[as], body: data })
const settled = () => new Promise((resolve) => setTimeout(resolve, brandingLivesMs + 100))

const upload = async (name: string, bytes: Buffer, type: string) => {
  const body = new FormData()
  body.set('_payload', JSON.stringify({ alt: name }))
  body.set('file', new File([new Uint8Array(bytes)], name, { type }))
  return world.rest<{ doc: { id: string } }>('POST', '/api/media', { as: world.people.staffAdmin, body })
}

describe('the brand', () => {
  it('is there for everybody before anything is set, with the portal’s own mark as icon', async () => {
    const { body, headers, status } = await get()
    expect(status).toBe(200)
    brandingAnswer.parse(body)
    expect(body).toMatchObject({ colours: null, fontStack: null, pictures: { logo: null }, portalName: null, smallPrint: null })
    expect(headers.get('cache-control')).toMatch(/^public, max-age=\d+/)
    const icon = await world.rest('GET', body.faviconUrl)
    expect({ status: icon.status, type: icon.headers.get('content-type') }).toEqual({ status: 200, type: 'image/svg+xml' })
    expect(icon.headers.get('content-security-policy')).toContain('sandbox')
    expect((await get('/logo')).status).toBe(404)
    expect((await get('/secrets')).body.errors[0]?.code).toBe('PICTURE_NOT_FOUND')
  })

  it('follows the admin within seconds, in the language that is asked for', async () => {
    expect((await save({ accent: '#1a5fb4', companyName: 'Acme Inc.', font: 'serif', imprintUrl: 'https://acme.test/imprint', portalName: 'Acme Partners', privacyUrl: 'javascript:alert(1)', smallPrint: 'Acme Inc., Main Street' })).status).toBe(200)
    expect((await save({ portalName: 'Acme-Partner' }, 'staffAdmin', '?locale=de')).status).toBe(200)
    await settled()
    const { body } = await get()
    expect(body).toMatchObject({ companyName: 'Acme Inc.', imprintUrl: 'https://acme.test/imprint', portalName: 'Acme Partners', privacyUrl: null, smallPrint: 'Acme Inc., Main Street' })
    expect(body.colours?.light).toMatchObject({ accent: '#1a5fb4', onAccent: '#ffffff' })
    expect(body.fontStack).toContain('Georgia')
    expect((await get('?locale=de')).body).toMatchObject({ portalName: 'Acme-Partner', smallPrint: 'Acme Inc., Main Street' })
  })

  it('is asked for again cheaply', async () => {
    const { headers } = await get()
    const known = await get('', { 'If-None-Match': `W/${headers.get('etag')}` })
    expect({ status: known.status, text: known.text }).toEqual({ status: 304, text: '' })
    expect((await get('', { 'If-None-Match': '"other"' })).status).toBe(200)
  })

  it('shows its pictures to everybody and keeps them for long', async () => {
    const png = await sharp({ create: { background: '#1a5fb4', channels: 4, height: 80, width: 900 } }).png().toBuffer()
    const { body, status } = await upload('logo.png', png, 'image/png')
    expect(status).toBe(201)
    await save({ favicon: body.doc.id, logo: body.doc.id })
    await settled()
    const { pictures } = (await get()).body
    expect(pictures.logo).toMatchObject({ height: 43, width: 480 })
    const logo = await world.rest('GET', pictures.logo?.url ?? '')
    expect({ status: logo.status, type: logo.headers.get('content-type') }).toEqual({ status: 200, type: 'image/png' })
    expect(logo.headers.get('cache-control')).toContain('immutable')
    expect(logo.headers.get('x-content-type-options')).toBe('nosniff')
    expect((await get('/logo')).headers.get('cache-control')).not.toContain('immutable')
    expect((await get('/logo', { 'If-None-Match': logo.headers.get('etag') ?? '' })).status).toBe(304)
    expect((await get('/mailHeader')).status).toBe(404)
  })

  it('shows no other picture, and none whose file is gone', async () => {
    const png = await sharp({ create: { background: '#000000', channels: 3, height: 64, width: 64 } }).png().toBuffer()
    const { body } = await upload('hidden.png', png, 'image/png')
    expect((await get(`/${body.doc.id}`)).status).toBe(404)
    await save({ mailHeader: body.doc.id })
    await rowsOf(world, `update media set filename = 'no-such-file.png', sizes_small_filename = null where id = $1`, [body.doc.id])
    await settled()
    expect((await get('/mailHeader')).status).toBe(404)
  })

  it('takes no drawing that could carry a script', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><script>alert(1)</script></svg>')
    for (const [name, type] of [['logo.svg', 'image/svg+xml'], ['logo.png', 'image/png']] as const) {
      expect({ name, status: (await upload(name, svg, type)).status }).toEqual({ name, status: 400 })
    }
  })

  it('is set by administrators and marketers alone, with colours that are some', async () => {
    expect((await save({ portalName: 'Mine' }, 'manager')).status).toBe(403)
    expect((await save({ portalName: 'Mine' }, 'acmeAdmin')).status).toBe(403)
    expect((await save({ accent: 'red;}</style>' })).status).toBe(400)
    await rowsOf(world, `update branding set accent = 'red;}</style><script>'`)
    await settled()
    expect((await get()).body.colours).toBeNull()
  })
})
