import { median, type Shot, timesOf } from './drive.js'
import { ledgerLogins } from './ledger-fill.js'
import { type Server, signIn } from './servers.js'

/** What a partner waits for among a million deals. Milliseconds. */
export type LedgerSpeed = {
  /** 95th percentiles of the overview, of a partner as most are and of the largest one. */
  overview: { large: number; usual: number }
  /** Medians: the first page works out the balances as well; the second, and the last, do not. */
  statement: { first: number; last: number; lines: number; second: number }
}

const percentile95 = (times: readonly number[]): number => [...times].sort((left, right) => left - right)[Math.floor(times.length * 0.95)] ?? Number.NaN

const pageLength = 100
const requestsPerRound = 100

type Page = { lines: readonly unknown[]; next: null | string }

/** Walks through a statement; answers the addresses of its pages and how many lines they have. */
const walk = async ({ cookie, origin, path }: Shot): Promise<{ lines: number; paths: string[] }> => {
  const paths = [path]
  let lines = 0
  for (let at = path; ; ) {
    const response = await fetch(`${origin}${at}`, { headers: { cookie } })
    const page = (await response.json()) as Page
    if (response.status !== 200) {
      throw new Error(`${at} answered ${response.status}.`)
    }
    lines += page.lines.length
    if (!page.next) {
      return { lines, paths }
    }
    at = `${path}&cursor=${encodeURIComponent(page.next)}`
    paths.push(at)
  }
}

/** Measures on a portal whose database {@link fillLedger} has filled. */
export const measureLedger = async (server: Pick<Server, 'origin'>, password: string, rounds: number): Promise<LedgerSpeed> => {
  const shot = async (login: string, path: string): Promise<Shot> => ({ cookie: await signIn(server, login, password), origin: server.origin, path })
  const overview = { large: await shot(ledgerLogins.large, '/api/portal/overview'), usual: await shot(ledgerLogins.usual, '/api/portal/overview') }
  const statement = await shot(ledgerLogins.large, `/api/portal/statement?currency=EUR&limit=${pageLength}`)
  const { lines, paths } = await walk(statement)
  const page = (index: number): Shot => ({ ...statement, path: paths.at(index) ?? '' })
  const times = { first: [] as number[], large: [] as number[], last: [] as number[], second: [] as number[], usual: [] as number[] }
  await timesOf(overview.large, 30, 1)
  for (let round = 0; round < rounds; round += 1) {
    times.usual.push(percentile95(await timesOf(overview.usual, requestsPerRound, 1)))
    times.large.push(percentile95(await timesOf(overview.large, requestsPerRound, 1)))
    // In turn, so that a busy moment hits none of them alone. The page before the last one is as long as every other.
    for (let turn = 0; turn < requestsPerRound / 2; turn += 1) {
      for (const [name, index] of [['first', 0], ['second', 1], ['last', -2]] as const) {
        times[name].push(...(await timesOf(page(index), 1, 1)))
      }
    }
  }
  return { overview: { large: median(times.large), usual: median(times.usual) }, statement: { first: median(times.first), last: median(times.last), lines, second: median(times.second) } }
}
