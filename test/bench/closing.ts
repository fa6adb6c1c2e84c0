import { isDeepStrictEqual } from 'node:util'

import autocannon from 'autocannon'
import pg from 'pg'

import { closeBySql, type ClosingTemplate, readPeople, readTemplate, rowsPerDeal } from './closing-by-sql.js'
import { fillOpenDeals, type OpenDeal } from './closing-fill.js'
import { median } from './drive.js'
import type { Server } from './servers.js'

/** Deals closed per second: through the portal, and by the bare SQL that writes the same rows. */
export type ClosingSpeed = { bySql: number; deals: number; hasEqualWrites: boolean; p95: number; perSecond: number; rows: Readonly<Record<string, number>> }

/** Who closes deals at the same time. */
const people = 16

/** Rounds that are not measured: what a server does for the first thousand times, Node does not yet do with compiled code. */
const warmUps = 3

type Given = { connectionString: string; cookie: string; dealsPerRound: number; rounds: number; server: Pick<Server, 'origin'> }

/** Closes deals through the portal, each once; any answer but 200 throws. */
const closeThroughPortal = async ({ cookie, server: { origin } }: Given, deals: readonly OpenDeal[], stage: string): Promise<{ p95: number; perSecond: number }> => {
  let next = 0
  const startedAt = performance.now()
  let lastAt = startedAt
  const result = await autocannon({
    amount: deals.length,
    connections: Math.min(people, deals.length),
    requests: [{
      body: JSON.stringify({ stage }),
      headers: { 'content-type': 'application/json', cookie, origin },
      method: 'PATCH',
      // The generator itself comes to its end with the next full second only.
      onResponse: () => void (lastAt = performance.now()),
      setupRequest: (request) => ({ ...request, path: `/api/deals/${deals[next++ % deals.length]?.id}` }),
    }],
    url: origin,
  })
  const seconds = (lastAt - startedAt) / 1000
  if (result['2xx'] !== deals.length) {
    throw new Error(`Of ${deals.length} deals ${result['2xx']} were closed: ${result.non2xx} answers other than 2xx, ${result.errors} errors.`)
  }
  return { p95: result.latency.p97_5, perSecond: deals.length / seconds }
}

const closeThroughSql = async (pool: pg.Pool, templates: Readonly<Record<'gold' | 'silver', ClosingTemplate>>, deals: readonly OpenDeal[], client: pg.Client): Promise<number> => {
  const known = await readPeople(client)
  const left = [...deals]
  const startedAt = performance.now()
  const person = async (): Promise<void> => {
    for (let deal = left.pop(); deal; deal = left.pop()) {
      await closeBySql(pool, templates[deal.isGold ? 'gold' : 'silver'], deal, known)
    }
  }
  await Promise.all(Array.from({ length: people }, person))
  return deals.length / ((performance.now() - startedAt) / 1000)
}

const wonStage = async (client: pg.Client, { partner }: OpenDeal): Promise<string> =>
  (await client.query<{ id: string }>(`select s.id::text from deal_stages s join partners p on p.partner_type_id = s.partner_type_id where p.id = $1 and s.phase = 'won' limit 1`, [partner])).rows[0]?.id ?? ''

/**
 * Closes deals end to end, sixteen people at once, in turn with the bare SQL; medians of the rounds. What both have written for their deals is counted
 * at the end: it has to be the same.
 */
export const measureClosing = async (given: Given): Promise<ClosingSpeed> => {
  const { connectionString, dealsPerRound, rounds } = given
  const client = new pg.Client({ connectionString })
  const pool = new pg.Pool({ connectionString, max: 10 })
  await client.connect()
  try {
    const deals = await fillOpenDeals(client, (rounds * 2 + warmUps + 1) * dealsPerRound)
    const take = (): OpenDeal[] => deals.splice(0, dealsPerRound)
    const stage = await wonStage(client, deals[0] as OpenDeal)
    const closed = { bySql: [] as OpenDeal[], portal: take() }
    await closeThroughPortal(given, closed.portal, stage)
    for (let warmUp = 1; warmUp < warmUps; warmUp += 1) {
      await closeThroughPortal(given, take(), stage)
    }
    const sample = (isGold: boolean): Promise<ClosingTemplate> => readTemplate(client, closed.portal.find((deal) => deal.isGold === isGold) as OpenDeal)
    const templates = { gold: await sample(true), silver: await sample(false) }
    await closeThroughSql(pool, templates, take(), client)
    const speeds = { bySql: [] as number[], p95: [] as number[], portal: [] as number[] }
    for (let round = 0; round < rounds; round += 1) {
      const [mine, theirs] = [take(), take()]
      const { p95, perSecond } = await closeThroughPortal(given, mine, stage)
      speeds.portal.push(perSecond)
      speeds.p95.push(p95)
      speeds.bySql.push(await closeThroughSql(pool, templates, theirs, client))
      closed.portal.push(...mine)
      closed.bySql.push(...theirs)
    }
    const [rows, same] = [await rowsPerDeal(client, closed.portal.map(({ id }) => id)), await rowsPerDeal(client, closed.bySql.map(({ id }) => id))]
    return { bySql: median(speeds.bySql), deals: rounds * dealsPerRound, hasEqualWrites: isDeepStrictEqual(rows, same), p95: median(speeds.p95), perSecond: median(speeds.portal), rows }
  } finally {
    await client.end()
    await pool.end()
  }
}
