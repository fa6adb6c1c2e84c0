import { describe, expect, it } from 'vitest'

import { judgeGraphql } from './refuse-graphql.js'
import { isRefusal } from './refusal.js'

const or = (count: number) => ({ OR: Array.from({ length: count }, () => ({ company: { like: 'x' } })) })

describe('GraphQL requests', () => {
  it('lets a query with a filter pass', () => {
    expect(isRefusal(judgeGraphql({ query: 'query($w: Lead_where) { Leads(where: $w) { totalDocs } }', variables: { w: or(5) } }))).toBe(false)
  })

  it.each([{}, { query: 1 }, { query: '' }, { query: '{ a }', variables: 'x' }, { query: '{ a }', variables: [] }, { query: `{ a } #${'x'.repeat(20 * 1024)}` }])('refuses %j', (body) => {
    expect(judgeGraphql(body as never)).toMatchObject({ status: 400 })
  })

  it('judges filters in variables like those of REST', () => {
    expect(judgeGraphql({ query: '{ a }', variables: { any: { name: or(3000) } } })).toMatchObject({ status: 400 })
  })

  it('finds the account of a sign-in, in the text and in variables', () => {
    const inText = judgeGraphql({ query: 'mutation { loginUser(email: "A@b.c", password: "x") { token } }' })
    const inVariables = judgeGraphql({ query: 'mutation($e: String!) { loginPartnerUser(email: $e, password: "x") { token } }', variables: { e: 'd@e.f' } })
    expect(inText).toMatchObject({ accountFields: [{ account: 'A@b.c', name: 'loginUser' }] })
    expect(inVariables).toMatchObject({ accountFields: [{ account: 'd@e.f', name: 'loginPartnerUser' }] })
  })

  it('refuses two sign-ins in one request, also by alias and fragment', () => {
    const aliases = 'mutation { a: loginUser(email: "a", password: "1") { token } b: loginUser(email: "a", password: "2") { token } }'
    const fragment = 'mutation { ...F loginUser(email: "a", password: "1") { token } } fragment F on Mutation { unlockUser(email: "a") }'
    expect(judgeGraphql({ query: aliases })).toMatchObject({ status: 400 })
    expect(judgeGraphql({ query: fragment })).toMatchObject({ status: 400 })
  })

  it('refuses broken text that names a sign-in', () => {
    expect(judgeGraphql({ query: 'mutation { loginUser(' })).toMatchObject({ status: 400 })
  })

  it('names the token of a reset, as REST does, so that guesses at it are limited', () => {
    expect(judgeGraphql({ query: 'mutation { resetPasswordUser(token: "abc", password: "x") { token } }' })).toMatchObject({ accountFields: [{ account: 'abc', name: 'resetPasswordUser' }] })
  })
})
