import { describe, expect, it } from 'vitest'

import { renderBlock, richText } from '../../test/support/render-block.js'

const foreign = { kind: 'foreign', pageUrl: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', playerUrl: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1', poster: null, provider: 'youtube' }
const own = { captions: [{ label: 'English', language: 'en', src: '/api/portal/rooms/r/videos/c1' }, { label: 'Deutsch', language: 'de', src: '/api/portal/rooms/r/videos/c2' }], kind: 'own', mimeType: 'video/mp4', poster: null, src: '/api/portal/rooms/r/videos/v1' }
const video = (data: object, fields: object = {}, locale?: 'de') => renderBlock('video', { data, title: 'First steps', ...fields }, { locale })

/** Addresses that a browser asks for by itself when it reads the page. */
const asked = (html: string): string[] => [...html.matchAll(/<(?!a\b)\w+[^>]*?\b(?:src|srcset|poster|data|href)="([^"]*)"/g)].map(([, address = '']) => address)

describe('a video of a service', () => {
  it('asks nothing of the service before somebody presses play', async () => {
    const html = await video(foreign)
    expect(html).not.toContain('<iframe')
    expect(asked(html).filter((address) => address.startsWith('http') || address.startsWith('//'))).toEqual([])
    expect(html).toMatch(/<button[^>]*aria-label="Play video from YouTube: First steps"/)
    expect(html).toContain('Only when you press play does YouTube learn your address.')
  })

  it('shows the portal’s own poster', async () => {
    const html = await video({ ...foreign, poster: { alt: '', height: 9, src: '/api/portal/rooms/r/pictures/p1', width: 16 } })
    expect(html).toContain('src="/api/portal/rooms/r/pictures/p1?size=large"')
  })

  it('has a plain link for who has no script', async () => {
    expect(await video(foreign)).toMatch(/<noscript>.*https:\/\/www\.youtube\.com\/watch\?v=dQw4w9WgXcQ.*<\/noscript>/)
  })

  it('carries its words as a transcript', async () => {
    expect(await video(foreign, { transcript: richText('Welcome to the portal.') })).toMatch(/<details[^]*Read the transcript[^]*Welcome to the portal\./)
    expect(await video(foreign)).not.toContain('<details')
  })
})

describe('a video of one’s own', () => {
  it('plays in the page, loads nothing before play, and has captions in the reader’s language first', async () => {
    const html = await video(own, {}, 'de')
    expect(html).toMatch(/<video[^>]*preload="none"/)
    expect(html).toContain('src="/api/portal/rooms/r/videos/v1" type="video/mp4"')
    expect(html).toMatch(/<track[^>]*default=""[^>]*label="Deutsch"/)
    expect(html.match(/<track/g)).toHaveLength(2)
    expect(html).not.toContain('<button')
  })
})

describe('a video that cannot be played', () => {
  const broken = { of: 'video', reason: 'This is no address of a video on YouTube, Vimeo or Loom. Copy it from the page of the video.' }

  it('tells staff why, and partners in a plain sentence that it is not there', async () => {
    expect(await renderBlock('unavailable', broken, { isStaff: true })).toContain('This is no address of a video')
    const forPartners = await renderBlock('unavailable', {})
    expect(forPartners).toContain('This part of the page cannot be shown at the moment.')
    expect(forPartners).not.toContain('YouTube')
  })
})
