import { describe, expect, it } from 'vitest'

import { startFrontWorld } from './support/front-world.js'
import { systemOf } from './support/world.js'

type Answer = { data?: { createLead?: { company: string; id: string } | null }; errors?: { message: string }[] }

const site = startFrontWorld()

const send = async (key: string, query: string, variables: object = {}) => {
  const answer = await site.front.ask('POST', '/api/graphql', { as: site.world.actors.partnerMember, body: { query, variables }, headers: { 'Idempotency-Key': key } })
  return { ...(JSON.parse(answer.text) as Answer), status: answer.status }
}
const mutation = 'mutation($company: String!) { createLead(data: { company: $company, email: "a@b.test" }) { id company } }'
const leadsOf = (company: string) => systemOf(site.portal.payload).find('leads', { company: { equals: company } })

describe('a mutation with an idempotency key', () => {
  it('happens once and is answered the same again', async () => {
    const [first, second] = [await send('g-1', mutation, { company: 'Once' }), await send('g-1', mutation, { company: 'Once' })]
    expect([first.status, first.data?.createLead?.company]).toEqual([200, 'Once'])
    expect(second).toEqual(first)
    expect(await leadsOf('Once')).toHaveLength(1)
  })

  it('happens once when five twins arrive at once', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => send('g-2', mutation, { company: 'Twins' })))
    expect(new Set(answers.map(({ data }) => data?.createLead?.id)).size).toBe(1)
    expect(await leadsOf('Twins')).toHaveLength(1)
  })

  it('is refused under a key that was used for something else', async () => {
    await send('g-3', mutation, { company: 'Kept' })
    const other = await send('g-3', mutation, { company: 'Other' })
    expect([other.status, other.errors?.[0]?.message]).toEqual([422, expect.stringContaining('already used for another request')])
    expect(await leadsOf('Other')).toHaveLength(0)
  })

  it('leaves no trace when it fails, and may be tried again', async () => {
    expect((await send('g-4', mutation, { company: '' })).errors).toHaveLength(1)
    expect((await send('g-4', mutation, { company: 'Better' })).data?.createLead?.company).toBe('Better')
  })

  it('is one mutation: several in a request are refused, and none happens', async () => {
    const two = 'mutation { a: createLead(data: { company: "Two", email: "a@b.test" }) { id } ...more } fragment more on Mutation { createLead(data: { company: "Two", email: "a@b.test" }) { id } }'
    const { errors, status } = await send('g-5', two)
    expect([status, errors?.[0]?.message]).toEqual([400, expect.stringContaining('one change')])
    expect(await leadsOf('Two')).toHaveLength(0)
  })

  it('is not needed', async () => {
    const query = 'mutation { createLead(data: { company: "Plain", email: "a@b.test" }) { id } }'
    for (let time = 0; time < 2; time += 1) {
      await site.front.ask('POST', '/api/graphql', { as: site.world.actors.partnerMember, body: { query } })
    }
    expect(await leadsOf('Plain')).toHaveLength(2)
  })
})
