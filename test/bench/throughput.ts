import { drive, median, type Run, type Shot } from './drive.js'
import type { BenchSettings } from './settings.js'

/** What is asked of which server, by a name for each. */
export type Contest = { name: string; shots: Readonly<Record<string, Shot>> }

/** Median requests per second, by the name of what was asked. */
export type ContestResult = Readonly<Record<string, number>>

const rotated = <Item>(items: readonly Item[], by: number): Item[] => [...items.slice(by % items.length), ...items.slice(0, by % items.length)]

/**
 * Measures the servers of a contest in turn, so that a busy moment of the machine hits none of them alone; each round begins with another one.
 * A short run before the first round warms up code and connections.
 */
export const hold = async ({ name, shots }: Contest, { connections, rounds, secondsPerRun }: BenchSettings, onProgress: (message: string) => void): Promise<ContestResult> => {
  const entries = Object.entries(shots)
  for (const [, shot] of entries) {
    await drive(shot, { connections, seconds: 2 })
  }
  const runs: Record<string, Run[]> = Object.fromEntries(entries.map(([server]) => [server, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [server, shot] of rotated(entries, round)) {
      const run = await drive(shot, { connections, seconds: secondsPerRun })
      runs[server]?.push(run)
    }
  }
  const result = Object.fromEntries(Object.entries(runs).map(([server, all]) => [server, median(all.map(({ requestsPerSecond }) => requestsPerSecond))]))
  onProgress(`${name}: ${Object.entries(result).map(([server, value]) => `${server} ${Math.round(value)}/s`).join(', ')}`)
  return result
}
