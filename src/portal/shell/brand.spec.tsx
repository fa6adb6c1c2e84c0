import { describe, expect, it } from 'vitest'

import { contextOf, renderInPortal } from '../../../test/support/render-block.js'
import type { Brand } from '../data/load-brand.js'
import { BrandLink } from './brand.js'

const brand: Brand = { companyName: null, faviconUrl: '/icon', imprintUrl: null, logo: null, name: 'Acme Partners', privacyUrl: null, signInBackground: null, smallPrint: null, style: '' }
const picture = (url: string) => ({ height: 40, url, width: 160 })
const render = (changes: Partial<Brand>) => renderInPortal(<BrandLink brand={{ ...brand, ...changes }} href="/" />, contextOf({}))

describe('the mark of the vendor', () => {
  it('is the name beside the portal’s own mark while there is no logo', async () => {
    const html = await render({})
    expect(html).toContain('Acme Partners</span>')
    expect(html).not.toContain('<img')
  })

  it('is a logo for each ground, named once', async () => {
    const html = await render({ logo: { onDark: picture('/dark'), onLight: picture('/light') } })
    expect(html).toMatch(/<img[^>]*class="[^"]*portal-on-light[^"]*"[^>]*src="\/light"/)
    expect(html).toMatch(/<img[^>]*class="[^"]*portal-on-dark[^"]*"[^>]*src="\/dark"/)
    expect(html.match(/Acme Partners/g)).toHaveLength(1)
  })
})
