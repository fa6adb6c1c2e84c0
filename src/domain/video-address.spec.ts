import { describe, expect, it } from 'vitest'

import { foreignVideo } from './video-address.js'

const loomId = '0123456789abcdef0123456789abcdef'

describe('foreignVideo', () => {
  it.each([
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://youtu.be/dQw4w9WgXcQ',
    'youtube.com/shorts/dQw4w9WgXcQ',
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    'https://m.youtube.com/live/dQw4w9WgXcQ?feature=share',
  ])('plays %s without cookies', (address) => {
    expect(foreignVideo(address)).toMatchObject({ playerUrl: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&rel=0', provider: 'youtube' })
  })

  it('starts where the address says', () => {
    expect(foreignVideo('https://youtu.be/dQw4w9WgXcQ?t=1m30s')?.playerUrl).toContain('&start=90')
    expect(foreignVideo('https://youtu.be/dQw4w9WgXcQ?t=42')?.playerUrl).toContain('&start=42')
  })

  it('plays Vimeo without tracking, unlisted videos too', () => {
    expect(foreignVideo('https://vimeo.com/76979871')?.playerUrl).toBe('https://player.vimeo.com/video/76979871?autoplay=1&dnt=1')
    expect(foreignVideo('https://vimeo.com/76979871/a1b2c3d4e5')?.playerUrl).toContain('&h=a1b2c3d4e5')
    expect(foreignVideo('https://player.vimeo.com/video/76979871?h=a1b2c3d4e5')?.pageUrl).toBe('https://vimeo.com/76979871/a1b2c3d4e5')
  })

  it('plays Loom', () => {
    expect(foreignVideo(`https://www.loom.com/share/${loomId}?sid=1`)).toEqual({ pageUrl: `https://www.loom.com/share/${loomId}`, playerUrl: `https://www.loom.com/embed/${loomId}?autoplay=1`, provider: 'loom' })
  })

  it.each([
    '', 'hello', 'https://www.youtube.com/@channel', 'https://www.youtube.com/watch?v=short', 'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'https://evil.example/embed/dQw4w9WgXcQ', 'javascript:alert(1)', 'data:text/html,x', 'https://user@youtube.com/watch?v=dQw4w9WgXcQ', 'https://youtu.be:8080/dQw4w9WgXcQ',
    'https://www.youtube.com/watch?v=dQw4w9WgXc"', 'https://vimeo.com/about', 'ftp://vimeo.com/1', null, 12,
  ])('plays nothing for %s', (address) => expect(foreignVideo(address)).toBeUndefined())
})
