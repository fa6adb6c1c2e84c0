import { describe, expect, it } from 'vitest'

import { refuseWhere } from './refuse-where.js'

const nested = (levels: number): object => (levels === 0 ? { status: { equals: 'new' } } : { and: [nested(levels - 1)] })
const conditions = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`field${index}`, { equals: 1 }]))

describe('filters', () => {
  it.each([
    undefined,
    '',
    { status: { equals: 'new' } },
    { 'partner.tier': { in: ['a', 'b'] } },
    { or: [{ company: { like: 'acme' } }, { and: [{ value: { greater_than: 5 } }] }] },
    { point: { near: '10,20,1000,100' } },
    { author: { equals: { relationTo: 'users', value: 'x' } } },
    { archived: { exists: 'false' } },
    '{"status":{"equals":"new"}}',
  ])('lets %j pass', (where) => {
    expect(refuseWhere(where)).toBeUndefined()
  })

  it.each(['{', 'x', '{"a":', 'undefined'])('answers 400 to %j, which is not JSON', (where) => {
    expect(refuseWhere(where)).toMatchObject({ message: 'The filter (where) is not valid JSON.', status: 400 })
  })

  it.each([
    null,
    'null',
    '[]',
    '1',
    ['a'],
    { and: 'x' },
    { or: null },
    { and: [null] },
    { status: 'new' },
    { status: null },
    { status: { $ne: 1 } },
    { status: { equals: [{ a: 1 }] } },
    { 'a; drop table': { equals: 1 } },
    { company: { like: ['a'] } },
    { company: { like: 'x'.repeat(501) } },
    { company: { equals: 'a\0b' } },
    { company: { equals: '\ud800' } },
    { value: { equals: Number.POSITIVE_INFINITY } },
  ])('answers 400 to %j', (where) => {
    expect(refuseWhere(where)?.status).toBe(400)
  })

  it('allows five levels and refuses the sixth', () => {
    expect(refuseWhere(nested(5))).toBeUndefined()
    expect(refuseWhere(nested(6))?.message).toContain('5 levels')
  })

  it('allows 30 conditions and refuses the next', () => {
    expect(refuseWhere(conditions(30))).toBeUndefined()
    expect(refuseWhere(conditions(31))?.message).toContain('30 conditions')
  })

  it('counts the words of a text search, each of which is a condition for the database', () => {
    expect(refuseWhere({ company: { like: Array(30).fill('a').join(' ') } })).toBeUndefined()
    expect(refuseWhere({ company: { like: Array(31).fill('a').join(' ') } })?.status).toBe(400)
  })

  it('refuses a list of empty conditions', () => {
    expect(refuseWhere({ or: Array(3000).fill({}) })?.status).toBe(400)
  })

  it('allows 100 values of a list and refuses the next, written as list, object or text', () => {
    const values = (count: number) => Array.from({ length: count }, (_, index) => `v${index}`)
    expect(refuseWhere({ id: { in: values(100) } })).toBeUndefined()
    expect(refuseWhere({ id: { in: values(101) } })?.status).toBe(400)
    expect(refuseWhere({ id: { not_in: values(101).join(',') } })?.status).toBe(400)
    expect(refuseWhere({ id: { equals: values(101) } })?.status).toBe(400)
    expect(refuseWhere({ id: { all: { ...values(101) } } })?.status).toBe(400)
  })

  it('survives a nesting that would exhaust the stack', () => {
    const deep = `${'{"and":['.repeat(2000)}{}${']}'.repeat(2000)}`
    expect(refuseWhere(deep)?.status).toBe(400)
  })
})
