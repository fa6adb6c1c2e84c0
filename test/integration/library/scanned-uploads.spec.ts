import type { AddressInfo, Server } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { buildWorld, paper, picture, systemOf, type World } from '../../security/support/world.js'
import { fakeClamd, signature } from '../../support/fake-clamd.js'
import { startPayload, type TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'

type Answer = { errors: { code?: string; message: string }[] }

let clamd: Server
let portal: TestPortal
let world: World

beforeAll(async () => {
  clamd = fakeClamd()
  await new Promise<void>((resolve) => clamd.listen(0, '127.0.0.1', resolve))
  Object.assign(process.env, { CLAMAV_HOST: '127.0.0.1', CLAMAV_PORT: String((clamd.address() as AddressInfo).port) })
  portal = await startPayload()
  world = await buildWorld(portal)
})
afterAll(async () => {
  clamd.close()
  await stopPayload(portal)
  // The next test file of this process has no scanner.
  delete process.env.CLAMAV_HOST
  delete process.env.CLAMAV_PORT
})

const upload = (collection: string, content: Buffer, name: string, type: string, language = 'en') => {
  const form = new FormData()
  form.append('_payload', JSON.stringify({ alt: 'Alt' }))
  form.append('file', new File([new Uint8Array(content)], name, { type }))
  return portal.rest<Answer>('POST', `/api/${collection}`, { as: world.actors.marketer, body: form, headers: { 'Accept-Language': language } })
}
const count = async (collection: string) => (await systemOf(portal.payload).find(collection)).length
const infected = (content: Buffer) => Buffer.concat([content, Buffer.from(signature)])

describe('an upload where a scanner is set', () => {
  it('is stored when it is clean', async () => {
    expect((await upload('files', paper.data, 'paper.pdf', 'application/pdf')).status).toBe(201)
    expect((await upload('media', picture.data, 'pixel.png', 'image/png')).status).toBe(201)
  })

  it.each([
    ['files', paper.data, 'paper.pdf', 'application/pdf'],
    ['media', picture.data, 'pixel.png', 'image/png'],
  ] as const)('is refused in %s with a sentence that names the threat, and leaves nothing', async (collection, content, name, type) => {
    const before = await count(collection)
    const { body, status } = await upload(collection, infected(content), name, type)
    expect([status, body.errors[0]?.code]).toEqual([400, 'FILE_INFECTED'])
    expect(body.errors[0]?.message).toContain('Test-Signature')
    expect(await count(collection)).toBe(before)
  })

  it('is refused while the scanner does not answer, and nothing is stored unseen', async () => {
    await new Promise((resolve) => clamd.close(resolve))
    const before = await count('files')
    const { body, status } = await upload('files', paper.data, 'paper.pdf', 'application/pdf')
    expect([status, body.errors[0]?.code]).toEqual([503, 'FILE_NOT_SCANNED'])
    expect(await count('files')).toBe(before)
  })
})
