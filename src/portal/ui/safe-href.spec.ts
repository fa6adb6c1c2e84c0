import { describe, expect, it } from 'vitest'

import { safeHref } from './safe-href.js'

describe('an address that an editor typed', () => {
  it.each([
    ['/rooms/leads', { href: '/rooms/leads', kind: 'portal' }],
    ['#h-1', { href: '#h-1', kind: 'portal' }],
    [' https://example.com/a ', { href: 'https://example.com/a', kind: 'elsewhere' }],
    ['mailto:ann@example.com', { href: 'mailto:ann@example.com', kind: 'elsewhere' }],
    ['tel:+49123', { href: 'tel:+49123', kind: 'elsewhere' }],
    ['//example.com/x', { href: 'http://example.com/x', kind: 'elsewhere' }],
  ])('%j is a link', (address, link) => {
    expect(safeHref(address)).toEqual(link)
  })

  it.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:x', 'file:///etc/passwd', 'rooms/leads', '', null, undefined, 7])(
    '%j is none',
    (address) => {
      expect(safeHref(address)).toBeNull()
    },
  )
})
