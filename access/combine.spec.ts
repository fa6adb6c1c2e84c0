import { describe, expect, it } from 'vitest'
import type { PayloadRequest } from 'payload'

import { allOf, anyOf, not } from './combine.js'
import type { Grant, Rule } from './rule.js'
import { anonymous } from './viewer.js'

const answering = (grant: Grant, says = 'x'): Rule => ({ grants: () => grant, says })
const ask = (rule: Rule) => rule.grants(anonymous, {} as PayloadRequest)
const own = { partner: { equals: 'own' } }
const open = { status: { equals: 'open' } }

describe('anyOf', () => {
  it.each<[Grant[], Grant]>([
    [[], false],
    [[false, false], false],
    [[false, true], true],
    [[own, true], true],
    [[false, own], own],
    [[own, open], { or: [own, open] }],
  ])('of %j answers %j', async (grants, expected) => {
    expect(await ask(anyOf(...grants.map((grant) => answering(grant))))).toEqual(expected)
  })
})

describe('allOf', () => {
  it.each<[Grant[], Grant]>([
    [[], true],
    [[true, true], true],
    [[true, false], false],
    [[own, false], false],
    [[true, own], own],
    [[own, open], { and: [own, open] }],
  ])('of %j answers %j', async (grants, expected) => {
    expect(await ask(allOf(...grants.map((grant) => answering(grant))))).toEqual(expected)
  })

  it('asks no further rule once one says no', async () => {
    const mustNotBeAsked: Rule = { grants: () => { throw new Error('asked') }, says: 'x' }
    expect(await ask(allOf(answering(false), mustNotBeAsked))).toBe(false)
  })
})

describe('not', () => {
  it('turns a yes and a no around', async () => {
    expect(await ask(not(answering(true)))).toBe(false)
    expect(await ask(not(answering(false)))).toBe(true)
  })

  it('grants nothing for a condition, which cannot be turned around', async () => {
    expect(await ask(not(answering(own)))).toBe(false)
  })
})

describe('what a combination says', () => {
  it('reads as one sentence, with alternatives inside an "and" in brackets', () => {
    expect(allOf(answering(true, 'a'), anyOf(answering(true, 'b'), answering(true, 'c'))).says).toBe('a, and (b, or c)')
  })
})
