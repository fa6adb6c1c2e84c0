import type { Deal } from '../../../src/client/deals.js'
import { rowsOf, startWorld, type World } from './sales-world.js'

export type Refused = { errors: { code?: string; data?: { errors?: { path: string }[] }; message: string }[] }
export type Who = keyof World['people']

/** A sales world whose deals have stages at hand, and short ways to write them through REST. */
export type DealsWorld = World & {
  deal: (id: string, as: Who) => Promise<Deal>
  get: <Body>(path: string, as: Who) => ReturnType<World['rest']> & Promise<{ body: Body & Refused; status: number; text: string }>
  make: (as: Who, more?: Record<string, unknown>) => Promise<Deal>
  patch: (id: string, as: Who, body: unknown) => Promise<{ body: { doc: Deal } & Refused; status: number }>
  post: <Body = { doc: Deal }>(path: string, as: Who, body?: unknown) => Promise<{ body: Body & Refused; status: number; text: string }>
  stages: Record<'lost' | 'negotiation' | 'proposal' | 'won', string>
}

let count = 0

export const startDealsWorld = async (): Promise<DealsWorld> => {
  const world = await startWorld()
  const rows = await rowsOf<{ id: string; order: number }>(world, `select id::text, "order"::int as order from deal_stages where partner_type_id = $1::uuid order by "order"`, [world.ids.resellers])
  const [proposal = '', negotiation = '', won = '', lost = ''] = rows.map(({ id }) => id)
  const call = (method: 'GET' | 'PATCH' | 'POST', path: string, as: Who, body?: unknown) => world.rest<never>(method, path, { as: world.people[as], ...(body !== undefined && { body }) }) as never
  const post = (path: string, as: Who, body: unknown = {}) => call('POST', path, as, body)
  return {
    ...world,
    deal: async (id, as) => ((await call('GET', `/api/deals/${id}?depth=0`, as)) as { body: Deal }).body,
    get: (path, as) => call('GET', path, as),
    make: async (as, more = {}) => {
      const name = `Deal ${(count += 1)}`
      const answer = (await post('/api/deals?depth=0', as, { amount: 125_000, currency: 'EUR', customer: { company: `${name} Customer` }, name, ...more })) as { body: { doc: Deal } & Refused; status: number }
      if (answer.status !== 201) {
        throw new Error(`The deal was not made: ${JSON.stringify(answer.body.errors)}`)
      }
      return answer.body.doc
    },
    patch: (id, as, body) => call('PATCH', `/api/deals/${id}?depth=0`, as, body),
    post: post as DealsWorld['post'],
    stages: { lost, negotiation, proposal, won },
  }
}
