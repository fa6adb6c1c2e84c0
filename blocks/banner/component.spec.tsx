import { describe, expect, it } from 'vitest'

import { contrastRatio, parseHexColour } from '../../src/domain/contrast.js'
import { renderBlock } from '../../test/support/render-block.js'

const picture = { alt: 'Hills', height: 900, src: '/api/portal/rooms/welcome/pictures/p1', width: 1600 }
const banner = (fields: object, data: object = {}) => renderBlock('banner', { heading: 'Autumn campaign', look: 'accent', ...fields, data: { picture: null, targets: {}, ...data } })

describe('a banner', () => {
  it('is a part of the page that its heading names', async () => {
    const html = await banner({ text: 'Two weeks only' })
    expect(html).toContain('aria-labelledby="banner-b1"')
    expect(html).toMatch(/<h2[^>]*id="banner-b1"[^>]*>Autumn campaign<\/h2>/)
    expect(html).toContain('Two weeks only')
  })

  it.each(['#1d4ed8', '#ffff00', '#777777', '#f00', '#ffffff', '#000000'])('writes in a colour that reads on %s', async (colour) => {
    const style = /style="([^"]*)"/.exec(await banner({ colour, look: 'colour' }))?.[1] ?? ''
    const written = parseHexColour(/(?:^|;)color:(#\w+)/.exec(style)?.[1])
    const behind = /background-color:rgb\((\d+) (\d+) (\d+)\)/.exec(style)?.slice(1).map(Number) as [number, number, number]
    expect(contrastRatio(written ?? behind, behind)).toBeGreaterThanOrEqual(4.5)
  })

  it('darkens a picture behind its white text', async () => {
    const html = await banner({ look: 'picture', picture: 'p1' }, { picture })
    expect(html).toContain('src="/api/portal/rooms/welcome/pictures/p1?size=large"')
    const opacity = Number(/background-color:rgb\(0 0 0 \/ ([\d.]+)\)/.exec(html)?.[1])
    expect(opacity).toBeGreaterThanOrEqual(0.54)
    expect(html).toContain('text-white')
  })

  it.each([{ look: 'picture', picture: 'gone' }, { colour: 'url(javascript:alert(1))', look: 'colour' }, { look: 'no-such-look' }, { look: null }])('stands in the portal’s own colour for %j', async (fields) => {
    const html = await banner(fields)
    expect(html).toContain('bg-accent-soft')
    expect(html).not.toContain('javascript')
    expect(html).not.toContain('<img')
  })

  it('leaves out a button whose room is closed, and the row when none is left', async () => {
    const buttons = [{ id: 'one', label: 'Open it' }, { id: 'two', label: 'Secret room' }]
    const html = await banner({ buttons }, { targets: { one: '/rooms/leads', two: null } })
    expect(html).toContain('href="/partners/rooms/leads"')
    expect(html).not.toContain('Secret room')
    expect(await banner({ buttons })).not.toContain('<ul')
  })
})
