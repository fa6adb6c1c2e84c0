import { describe, expect, it } from 'vitest'

import type { MailBrand } from './mail-brand.js'
import { renderMail } from './render-mail.js'

const brand: MailBrand = {
  button: { ground: '#f5c211', text: '#000000' },
  headerUrl: 'https://portal.test/api/portal/branding/logo?v=1',
  links: ['https://acme.test/imprint'],
  name: 'Acme <Partners>',
  smallPrint: 'Acme Inc.\nMain Street 1',
}
const mail = (changes: Partial<MailBrand> = {}) => renderMail({ action: { label: 'Open', url: 'https://portal.test/x' }, brand: { ...brand, ...changes }, language: 'en', paragraphs: ['Hello'], title: 'News' })

describe('a mail of a brand', () => {
  it('carries its head, its colour and its small print', () => {
    const { html, text } = mail()
    expect(html).toContain('src="https://portal.test/api/portal/branding/logo?v=1"')
    expect(html).toContain('alt="Acme &lt;Partners&gt;"')
    expect(html).toContain('background:#f5c211;color:#000000')
    expect(html).toContain('Acme Inc.<br>Main Street 1')
    expect(text).toMatch(/-- \nAcme <Partners>\nAcme Inc\.\nMain Street 1\nhttps:\/\/acme\.test\/imprint\n$/)
  })

  it('shows the name where there is no picture, and takes nothing for a colour that is none', () => {
    expect(mail({ headerUrl: null }).html).toContain('>Acme &lt;Partners&gt;</p>')
    expect(mail({ button: { ground: 'red;background:url(//x)', text: '#000000' } }).html).toContain('background:#1d4ed8')
  })

  it('is plain where nothing is set', () => {
    const bare = mail({ button: null, headerUrl: null, links: [], name: null, smallPrint: null })
    expect(bare.html).not.toContain('<img')
    expect(bare.text).toBe('News\n\nHello\n\nOpen:\nhttps://portal.test/x\n')
  })
})
