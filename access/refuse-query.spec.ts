import { describe, expect, it } from 'vitest'

import { refuseMalformedWhere, refuseSize, refuseSort, refuseWhere } from './refuse-query.js'

const allowed = { filter: ['status', 'assignment.state'], sort: ['createdAt'] }

describe('a filter', () => {
  it.each([
    [{ status: { equals: 'new' } }],
    [{ id: { in: ['a'] } }],
    [{ or: [{ status: { equals: 'new' } }, { and: [{ 'assignment.state': { equals: 'none' } }] }] }],
    [{ AND: [{ assignment__state: { equals: 'none' } }] }],
    [undefined],
    [null],
  ])('%j passes', (where) => {
    expect(() => refuseWhere(where, allowed, 'en')).not.toThrow()
    expect(() => refuseMalformedWhere(where, 'en')).not.toThrow()
  })

  it.each([
    [{ internalNote: { like: 'x' } }],
    [{ or: [{ status: { equals: 'new' } }, { secret: { exists: true } }] }],
    [{ or: { 0: { secret: { exists: true } } } }],
    [{ AND: [{ OR: [{ partner__name: { equals: 'x' } }] }] }],
    [{ 'status.deeper': { equals: 'x' } }],
  ])('%j over a field that is not listed is refused', (where) => {
    expect(() => refuseWhere(where, allowed, 'en')).toThrow('You cannot filter by')
  })

  it.each([['text'], [[]], [{ status: 'new' }], [{ status: { all: ['x'] } }], [{ status: { near: '1,2' } }], [{ or: ['x'] }]])('%j is no filter', (where) => {
    expect(() => refuseMalformedWhere(where, 'en')).toThrow('A filter names fields')
  })

  it('is refused in the reader’s language', () => {
    expect(() => refuseWhere({ secret: { equals: 1 } }, allowed, 'de')).toThrow('können Sie nicht filtern')
  })
})

describe('an order', () => {
  it.each([['createdAt'], ['-createdAt'], [['-createdAt', 'id']], ['createdAt,id'], [undefined]])('by %j passes', (sort) => {
    expect(() => refuseSort(sort, allowed, 'en')).not.toThrow()
  })

  it.each([['secret'], ['-secret'], ['createdAt,secret'], [['createdAt', '-partner.name']], ['partner__name']])('by %j is refused', (sort) => {
    expect(() => refuseSort(sort, allowed, 'en')).toThrow('You cannot sort by')
  })
})

describe('a page', () => {
  it.each([[{ limit: 1 }], [{ limit: 100 }], [{ depth: 2 }], [{}]])('of %j passes', (size) => {
    expect(() => refuseSize(size, 'en')).not.toThrow()
  })

  it.each([[{ limit: 0 }], [{ limit: 101 }], [{ limit: -1 }], [{ limit: 1.5 }], [{ limit: Number.NaN }], [{ limit: 'all' }], [{ depth: 3 }], [{ depth: -1 }]])('of %j is refused', (size) => {
    expect(() => refuseSize(size, 'en')).toThrow(/whole number/)
  })
})
