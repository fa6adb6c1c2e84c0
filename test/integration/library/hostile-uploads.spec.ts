import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startWorld } from '../../security/support/start-world.js'
import { paper, picture, systemOf, type World } from '../../security/support/world.js'
import type { TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'

type Answer = { doc: { checksum: string; filename: string; id: string; mimeType: string; originalName: string }; errors: { message: string }[] }

let portal: TestPortal
let world: World

const upload = (content: Buffer | string, name: string, type: string, actor: 'marketer' | 'partnerAdmin' = 'marketer') => {
  const form = new FormData()
  form.append('_payload', '{}')
  form.append('file', new File([typeof content === 'string' ? content : new Uint8Array(content)], name, { type }))
  return portal.rest<Answer>('POST', '/api/files', { as: world.actors[actor], body: form })
}
const stored = () => systemOf(portal.payload).find('files')

const program = Buffer.concat([Buffer.from('MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff', 'latin1'), Buffer.alloc(200)])
const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'
const markup = '<!doctype html><script>alert(1)</script>'
const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'

beforeAll(async () => {
  ({ portal, world } = await startWorld())
})
afterAll(() => stopPayload(portal))

describe('an upload into the library', () => {
  it.each([
    ['a program named .pdf', program, 'invoice.pdf', 'application/pdf'],
    ['a program', program, 'setup.exe', 'application/x-msdownload'],
    ['a program behind two endings', program, 'invoice.pdf.exe', 'application/pdf'],
    ['nothing', '', 'empty.pdf', 'application/pdf'],
    ['the EICAR file named .pdf', eicar, 'eicar.pdf', 'application/pdf'],
    ['the EICAR file as a program', eicar, 'eicar.com', 'application/octet-stream'],
    ['a page', markup, 'page.html', 'text/html'],
    ['a page named .txt', markup, 'page.txt', 'text/plain'],
    ['a page named .csv', `\n  ${markup}`, 'page.csv', 'text/csv'],
    ['a page named .pdf', markup, 'page.pdf', 'application/pdf'],
    ['a drawing with a script', svg, 'logo.svg', 'image/svg+xml'],
    ['a drawing named .png', svg, 'logo.png', 'image/png'],
    ['XML with a script', `<?xml version="1.0"?>${svg}`, 'data.xml', 'application/xml'],
    ['XML named .vtt', `<?xml version="1.0"?>${svg}`, 'captions.vtt', 'text/vtt'],
    ['a script', 'alert(1)', 'x.js', 'text/javascript'],
    ['bytes named .txt', Buffer.from([0x68, 0, 0x69, 0]), 'x.txt', 'text/plain'],
    ['a picture named .pdf', picture.data, 'x.pdf', 'application/pdf'],
    ['a paper named .zip', paper.data, 'x.zip', 'application/zip'],
    ['a file without an ending', paper.data, 'paper', 'application/pdf'],
  ])('is refused with a sentence, and leaves nothing: %s', async (_what, content, name, type) => {
    const before = (await stored()).length
    const { body, status } = await upload(content, name, type)
    expect(status).toBe(400)
    expect(body.errors[0]?.message).toMatch(/\w{3,}.*\.$/s)
    expect(await stored()).toHaveLength(before)
  })

  it('is for those who publish', async () => expect((await upload(paper.data, 'paper.pdf', 'application/pdf', 'partnerAdmin')).status).toBe(403))

  it.each(['../../etc/passwd.pdf', 'x\u202efdp.exe.pdf', `${'long'.repeat(60)}.pdf`, 'a"; filename=evil.exe.pdf', 'same.pdf', 'same.pdf'])('keeps the name %s as text alone: the stored one is the server’s', async (name) => {
    const { body, status } = await upload(paper.data, name, 'application/pdf')
    expect(status).toBe(201)
    expect(body.doc.filename).toMatch(/^[\da-f-]{36}\.pdf$/)
    const { headers } = await portal.rest('GET', `/api/files/file/${body.doc.filename}`, { as: world.actors.marketer })
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[^"]*"; filename\*=UTF-8''[\w%.!~-]+$/)
  })

  it('believes the content and the ending, not what the browser says of it', async () => {
    const { body } = await upload(paper.data, 'paper.pdf', 'application/pdf')
    expect(body.doc).toMatchObject({ mimeType: 'application/pdf', originalName: 'paper.pdf' })
    expect(body.doc.checksum).toMatch(/^[\da-f]{64}$/)
  })

  it('never replaces a file', async () => {
    const form = new FormData()
    form.append('_payload', '{}')
    form.append('file', new File([new Uint8Array(paper.data)], 'other.pdf', { type: 'application/pdf' }))
    const { status } = await portal.rest('PATCH', `/api/files/${world.ids.paper}`, { as: world.actors.admin, body: form })
    expect(status).toBe(403)
  })

  it('shows nothing in place, also not a picture that is a page as well', async () => {
    const polyglot = Buffer.concat([picture.data, Buffer.from(markup)])
    const { body, status } = await upload(polyglot, 'dot.png', 'image/png')
    expect(status).toBe(201)
    const document = await systemOf(portal.payload).create('documents', { _status: 'published', file: body.doc.id, title: 'Dot' })
    const { headers } = await portal.rest('GET', `/api/documents/${document.id}/download`, { as: world.actors.partnerMember })
    expect(headers.get('content-type')).toBe('image/png')
    expect(headers.get('content-disposition')).toMatch(/^attachment/)
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})
