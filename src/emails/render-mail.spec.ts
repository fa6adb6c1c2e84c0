import { describe, expect, it } from 'vitest'

import { renderMail } from './render-mail.js'

describe('a mail', () => {
  it('says the same in HTML and in plain text', () => {
    const mail = renderMail({ action: { label: 'Open the lead', url: 'https://portal.test/leads/1' }, language: 'en', paragraphs: ['Acme moved on.'], title: 'Acme is now in Demo' })
    for (const part of ['Acme is now in Demo', 'Acme moved on.', 'Open the lead', 'https://portal.test/leads/1']) {
      expect(mail.html).toContain(part)
      expect(mail.text).toContain(part)
    }
    expect(mail.html).toContain('<html lang="en">')
  })

  it('escapes whatever people typed', () => {
    const { html } = renderMail({ action: { label: '<b>', url: 'https://portal.test/"onclick="x' }, language: 'de', paragraphs: ['<script>alert(1)</script> & "Söhne"'], title: '<img src=x>' })
    expect(html).not.toMatch(/<script|<img|<b>|"onclick=/)
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Söhne&quot;')
  })

  it('links to nothing but the web', () => {
    expect(renderMail({ action: { label: 'Open', url: 'javascript:alert(1)' }, language: 'en', paragraphs: [], title: 'x' }).html).not.toContain('href')
  })

  it('keeps its subject on one line', () => {
    expect(renderMail({ language: 'en', paragraphs: [], title: 'Hello\r\nBcc: all@example.com' }).subject).toBe('Hello Bcc: all@example.com')
  })
})
