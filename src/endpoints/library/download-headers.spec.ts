import { describe, expect, it } from 'vitest'

import { attachmentAs, downloadHeaders } from './download-headers.js'

describe('the name of a download', () => {
  it.each([
    ['Price list.pdf', `attachment; filename="Price list.pdf"; filename*=UTF-8''Price%20list.pdf`],
    ['Preisübersicht 2026.pdf', `attachment; filename="Preisubersicht 2026.pdf"; filename*=UTF-8''Preis%C3%BCbersicht%202026.pdf`],
    ['報告.pdf', `attachment; filename="__.pdf"; filename*=UTF-8''%E5%A0%B1%E5%91%8A.pdf`],
    ['a"; filename=evil.exe', `attachment; filename="a_; filename=evil.exe"; filename*=UTF-8''a%22%3B%20filename%3Devil.exe`],
    ["it's (1)*.txt", `attachment; filename="it's (1)*.txt"; filename*=UTF-8''it%27s%20%281%29%2A.txt`],
    ['a\r\nSet-Cookie: x=1', `attachment; filename="a__Set-Cookie: x=1"; filename*=UTF-8''a%0D%0ASet-Cookie%3A%20x%3D1`],
    ['half \ud83d', `attachment; filename="half _"; filename*=UTF-8''half%20%EF%BF%BD`],
  ])('%j is sent as %s', (name, header) => {
    expect(attachmentAs(name)).toBe(header)
    expect(new Headers({ 'Content-Disposition': attachmentAs(name) }).get('content-disposition')).toBe(header)
  })
})

describe('the headers of a download', () => {
  it('let nothing run, nothing be guessed and nothing be kept', () => {
    expect(downloadHeaders({ checksum: 'abc', mimeType: 'application/pdf', name: 'x.pdf' })).toMatchObject({
      'Cache-Control': 'private, no-store, no-transform',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Content-Type': 'application/pdf',
      ETag: '"abc"',
      'X-Content-Type-Options': 'nosniff',
    })
  })
})
