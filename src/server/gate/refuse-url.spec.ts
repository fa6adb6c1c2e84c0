import { describe, expect, it } from 'vitest'

import { refuseUrl } from './refuse-url.js'

const statusOf = (url: string) => refuseUrl(url)?.status

describe('addresses', () => {
  it.each(['/', '/api/leads?limit=10&where[status][equals]=new', '/api/leads?search=caf%C3%A9%20100%25', '/rooms/welcome', '/api/leads?note=two%0Alines'])('lets %s pass', (url) => {
    expect(refuseUrl(url)).toBeUndefined()
  })

  it('refuses more than 8 KB with 414', () => {
    expect(statusOf(`/api/leads?q=${'x'.repeat(8180)}`)).toBe(414)
    expect(statusOf(`/api/leads?q=${'x'.repeat(8000)}`)).toBeUndefined()
  })

  it.each(['/api/leads/%00', '/api/leads?q=%00', '/api/leads?q=a%1Fb', '/a%0Ab', '/a%7f'])('refuses control characters in %s', (url) => {
    expect(statusOf(url)).toBe(400)
  })

  it.each(['/api/leads?q=%', '/api/leads?q=%zz', '/%c3%28', '/api/leads?q=%ff'])('refuses broken escapes in %s', (url) => {
    expect(statusOf(url)).toBe(400)
  })

  it.each(['//evil.example/', '/\\evil.example', '/api/./users', '/api/x/../users/first-register', '/api/%2e%2e/users', '/api//users', '/a%5cb', '/api/users/..'])(
    'refuses %s, which two readers would understand differently',
    (url) => {
      expect(statusOf(url)).toBe(400)
    },
  )

  it.each(['http://evil.example/api', '*', ''])('refuses %j, which is not a path', (url) => {
    expect(statusOf(url)).toBe(400)
  })

  it('lets dots stand where they mean nothing', () => {
    expect(refuseUrl('/api/media/file/logo..final.png?next=/../x')).toBeUndefined()
  })
})
