import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { fileTransport, mailFolderOf, mailKeyHeader } from './file-transport.js'
import { fileNameOf, keptMails } from './mail-folder.js'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portal-mail-'))
})

afterEach(() => rm(folder, { force: true, recursive: true }))

const open = () => fileTransport({ folder })({ payload: {} as never })

describe('mails without a mail server', () => {
  it('are kept whole, under their key, newest first', async () => {
    const transport = open()
    await transport.sendEmail({ headers: { [mailKeyHeader]: 'one' }, html: '<p>Hello</p>', subject: 'Hello', text: 'Hello', to: 'anna@example.com' })
    await new Promise((resolve) => setTimeout(resolve, 5))
    await transport.sendEmail({ headers: { [mailKeyHeader]: 'two' }, subject: 'Later', text: 'x', to: [{ address: 'b@example.com', name: 'B' }] })
    const mails = await keptMails(folder, { limit: 10 })
    expect(mails.map(({ key, subject, to }) => ({ key, subject, to }))).toEqual([
      { key: 'two', subject: 'Later', to: 'B <b@example.com>' },
      { key: 'one', subject: 'Hello', to: 'anna@example.com' },
    ])
  })

  it('are kept once, also when eight workers send the same one at the same time', async () => {
    const transport = open()
    await Promise.all(Array.from({ length: 8 }, () => transport.sendEmail({ headers: { [mailKeyHeader]: 'once' }, subject: 'Once', to: 'a@example.com' })))
    expect(await readdir(folder)).toEqual(['once.json'])
  })

  it('tell where they are kept', () => {
    expect(mailFolderOf(open())).toBe(folder)
    expect(mailFolderOf({ name: 'nodemailer' })).toBeNull()
  })
})

describe('the file name of a mail', () => {
  it('stays inside its folder whatever the key says', () => {
    for (const key of ['../../etc/passwd', '.hidden', 'a/b', 'x'.repeat(500), 'reset:anna@example.com']) {
      expect(fileNameOf(key)).toMatch(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,130}\.json$/)
    }
    expect(fileNameOf('a/b')).not.toBe(fileNameOf('a-b'))
  })
})
