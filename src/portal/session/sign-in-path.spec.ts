import { describe, expect, it } from 'vitest'

import { safeNextPath, signInPath } from './sign-in-path.js'

describe('the path after signing in', () => {
  it('is the page that was asked for', () => {
    expect(safeNextPath('/rooms/leads?status=demo#top')).toBe('/rooms/leads?status=demo#top')
  })

  it.each(['https://evil.test', '//evil.test', '/\\evil.test', '\\\\evil.test', '/\t/evil.test', '/\n//evil.test', 'javascript:alert(1)', '/..//evil.test', '', null, undefined])(
    'is the start page instead of %j',
    (next) => {
      expect(safeNextPath(next)).toBe('/')
    },
  )
})

describe('signInPath', () => {
  it('remembers where somebody wanted to go', () => {
    expect(signInPath('/rooms/leads?page=2')).toBe('/sign-in?next=%2Frooms%2Fleads%3Fpage%3D2')
    expect(signInPath('/')).toBe('/sign-in')
  })
})
