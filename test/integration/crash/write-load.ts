import { randomUUID } from 'node:crypto'

import type { CrashSite } from './crash-site.js'

/** What became of the writes: `acknowledged` names were answered with 201 at least once. */
export type LoadResult = { acknowledged: string[]; retries: number }

/** Writers at work. `more` resolves after that many further acknowledgements: a slow machine gets the time it needs. */
export type WriteLoad = { more: (count: number) => Promise<void>; stop: () => Promise<LoadResult> }

/**
 * Sixteen people submit leads one after another until `stop`. A request without a good answer is sent again with the same idempotency
 * key, as a careful client does, until it is acknowledged.
 */
export const startWriteLoad = (site: CrashSite, cookie: string, prefix: string, writers = 16): WriteLoad => {
  let isStopping = false
  let retries = 0
  const acknowledged: string[] = []
  const unexpected: string[] = []
  const submit = async (company: string): Promise<void> => {
    const key = randomUUID()
    const deadline = Date.now() + 240_000
    let last = 'no answer'
    for (let attempt = 0; Date.now() < deadline; attempt += 1) {
      const answer = await site.call('POST', '/api/leads', { body: { company, email: 'x@example.test', source: 'referral' }, cookie, key }).catch(() => null)
      last = answer ? `${answer.status} ${JSON.stringify(answer.body)}` : 'no answer'
      if (answer?.status === 201) {
        acknowledged.push(company)
        return
      }
      // While the database is away the session cannot be looked up, so a refusal is not final either.
      if (answer && answer.status < 500 && ![401, 403, 409].includes(answer.status)) {
        unexpected.push(`${answer.status} ${JSON.stringify(answer.body)}`)
        return
      }
      retries += 1
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    unexpected.push(`${company} was not acknowledged in time; last: ${last}`)
  }
  const write = async (writer: number): Promise<void> => {
    for (let count = 0; !isStopping; count += 1) {
      await submit(`${prefix} ${writer} ${count}`)
    }
  }
  const writing = Promise.all(Array.from({ length: writers }, (_value, writer) => write(writer)))
  return {
    more: async (count) => {
      const goal = acknowledged.length + count
      for (const began = Date.now(); acknowledged.length < goal && Date.now() - began < 120_000; ) {
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    stop: async () => {
      isStopping = true
      await writing
      if (unexpected.length > 0) {
        throw new Error(`Unexpected answers: ${[...new Set(unexpected)].slice(0, 5).join('; ')}`)
      }
      return { acknowledged, retries }
    },
  }
}

/** How often each lead stands in the database. */
export const countLeads = async (site: CrashSite, prefix: string): Promise<Map<string, number>> =>
  new Map((await site.query<{ company: string; count: number }>(`select company, count(*)::int as count from leads where company like '${prefix} %' group by company`)).map(({ company, count }) => [company, count]))
