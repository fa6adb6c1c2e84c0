import autocannon from 'autocannon'

/** One address to measure, with whoever is signed in. */
export type Shot = { body?: string; cookie: string; method?: 'GET' | 'POST'; origin: string; path: string }

/** What one run came to. */
export type Run = { requestsPerSecond: number }

const headersOf = ({ body, cookie, origin }: Shot): Record<string, string> => ({ cookie, origin, ...(body !== undefined && { 'content-type': 'application/json' }) })

/** For how long, or how many requests. */
export type Extent = { connections: number } & ({ amount: number } | { seconds: number })

/** Sends requests as fast as the server answers; any answer but 2xx spoils the measurement and throws. */
export const drive = async (shot: Shot, extent: Extent): Promise<Run> => {
  const result = await autocannon({
    body: shot.body,
    connections: extent.connections,
    ...('amount' in extent ? { amount: extent.amount } : { duration: extent.seconds }),
    headers: headersOf(shot),
    idReplacement: shot.body !== undefined,
    method: shot.method ?? 'GET',
    url: `${shot.origin}${shot.path}`,
  })
  if (result.non2xx > 0 || result.errors > 0 || result['2xx'] === 0) {
    throw new Error(`${shot.origin}${shot.path}: ${result.non2xx} answers other than 2xx, ${result.errors} errors, ${result['2xx']} good ones.`)
  }
  return { requestsPerSecond: result.requests.average }
}

/** The median of an odd number of values; of an even number, the upper one of the middle. */
export const median = (values: readonly number[]): number => [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN

/** The time of each of so many requests, in milliseconds, asked by a number of people who each wait for their answer. */
export const timesOf = async (shot: Shot, requests: number, people: number): Promise<number[]> => {
  const times: number[] = []
  let left = requests
  const person = async (): Promise<void> => {
    while (left > 0) {
      left -= 1
      const startedAt = performance.now()
      const response = await fetch(`${shot.origin}${shot.path}`, { headers: headersOf(shot) })
      await response.arrayBuffer()
      if (response.status !== 200) {
        throw new Error(`${shot.path} answered ${response.status}.`)
      }
      times.push(performance.now() - startedAt)
    }
  }
  await Promise.all(Array.from({ length: people }, person))
  return times
}

/** Median time of one request after the other, in milliseconds, as a person waits for it. */
export const timeOf = async (shot: Shot, requests: number): Promise<number> => median(await timesOf(shot, requests, 1))
