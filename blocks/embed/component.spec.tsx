import { describe, expect, it } from 'vitest'

import { renderBlock } from '../../test/support/render-block.js'
import { embedBlock } from './config.js'

const embed = (fields: object = {}) => renderBlock('embed', { data: { host: 'calendly.com', url: 'https://calendly.com/acme' }, title: 'Book a call', ...fields })
const fieldOf = (name: string) => embedBlock.config.fields.find((field) => 'name' in field && field.name === name) as unknown as { validate: (value: unknown, check: object) => string | true }
const check = (language = 'en', custom: object = { embedHosts: ['calendly.com'] }) => ({ req: { i18n: { language }, payload: { config: { custom: { partnerPortal: custom }, serverURL: 'https://portal.example.com' } } }, siblingData: {} })

describe('an embed', () => {
  it('frames nothing before it is pressed', async () => {
    const html = await embed()
    expect(html).not.toContain('<iframe')
    expect(html).toContain('Show content from calendly.com')
    expect(html).toMatch(/<button[^>]*aria-label="Show content from calendly.com: Book a call"/)
  })

  it('frames in a sandbox that cannot lead the portal elsewhere, once it comes into view', async () => {
    const frame = /<iframe[^>]*>/.exec(await embed({ loads: 'scroll' }))?.[0] ?? ''
    expect(frame).toContain('loading="lazy"')
    expect(frame).toContain('src="https://calendly.com/acme"')
    expect(frame).toContain('title="Book a call"')
    expect(/sandbox="([^"]*)"/.exec(frame)?.[1]).not.toMatch(/top-navigation|modals|downloads/)
  })

  it.each([['square', 'aspect-square'], ['classic', 'aspect-[4/3]'], ['wide', 'aspect-video'], ['no-such-shape', 'aspect-video']])('keeps the shape %s', async (aspect, expected) => {
    expect(await embed({ aspect })).toContain(expected)
  })

  it('keeps a fixed height within bounds', async () => {
    expect(await embed({ aspect: 'fixed', height: 480 })).toContain('height:480px')
    expect(await embed({ aspect: 'fixed', height: 99_999 })).toContain('height:2000px')
    expect(await embed({ aspect: 'fixed' })).toContain('height:600px')
  })
})

describe('the address of an embed', () => {
  const { validate } = fieldOf('url')

  it('passes when its host is on the list', () => expect(validate('https://calendly.com/acme', check())).toBe(true))

  it('is refused with the list, in the editor’s language', () => {
    expect(validate('https://evil.example/', check())).toBe('Pages of this host may not be embedded. Allowed are: calendly.com. An administrator can extend the list (embedHosts).')
    expect(validate('https://evil.example/', check('de'))).toContain('Erlaubt sind: calendly.com.')
    expect(validate('javascript:alert(1)', check())).toBe('Enter a full address that starts with https://.')
  })

  it('is never the portal itself, even where the list has it', () => {
    expect(validate('https://portal.example.com/rooms/x', check('en', { embedHosts: ['portal.example.com'] }))).toContain('may not be embedded')
  })
})
