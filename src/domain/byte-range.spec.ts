import { describe, expect, it } from 'vitest'

import { byteRange } from './byte-range.js'

describe('byteRange', () => {
  it.each([
    ['bytes=0-', { end: 99, start: 0 }],
    ['bytes=0-0', { end: 0, start: 0 }],
    ['bytes=10-19', { end: 19, start: 10 }],
    ['bytes=90-500', { end: 99, start: 90 }],
    ['bytes=-10', { end: 99, start: 90 }],
    ['bytes=-500', { end: 99, start: 0 }],
  ])('reads %s of 100 bytes', (header, expected) => expect(byteRange(header, 100)).toEqual(expected))

  it.each([null, '', 'bytes=', 'bytes=-', 'bytes=9-5', 'bytes=0-1,5-6', 'lines=0-1', 'bytes=a-b'])('takes %s for the whole', (header) => expect(byteRange(header, 100)).toBeUndefined())

  it.each(['bytes=100-', 'bytes=100-200', 'bytes=-0'])('refuses %s, which lies beyond the end', (header) => expect(byteRange(header, 100)).toBe('unsatisfiable'))

  it('has nothing of an empty file', () => expect(byteRange('bytes=0-', 0)).toBe('unsatisfiable'))
})
