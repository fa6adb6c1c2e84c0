import { parseArgs } from 'node:util'

/** Parts that can be measured by themselves: `npm run bench -- --only sales`. */
export const parts = ['engine', 'memory', 'sales'] as const
export type Part = (typeof parts)[number]

/** How much is measured. `npm run bench -- --small` takes two minutes and skips the large data set. */
export type BenchSettings = {
  connections: number
  isMillionMeasured: boolean
  /** Requests of the memory measurement. */
  memoryRequests: number
  /** The one part to measure; everything when undefined. */
  only: Part | undefined
  rounds: number
  secondsPerRun: number
}

/** Ports of the bench; nothing else of the project uses them. */
export const ports = { database: 55_520, million: 3401, portal: 3400, raw: 3403, sales: 3404, stock: 3402 } as const

/** So many leads are there when the search is measured. */
export const searchedLeads = 100_000

/** Data sets: the same leads for each partner, a hundred times as many partners. */
export const dataSets = {
  million: { database: 'bench_million', leads: 1_000_000, partners: 5_000 },
  sales: { database: 'bench_sales', leads: 10_000, partners: 50 },
  small: { database: 'bench_small', leads: 10_000, partners: 50 },
} as const
export type DataSet = (typeof dataSets)[keyof typeof dataSets]

/** Well known, and only on loopback while the bench runs. */
export const benchSecret = 'the secret of the bench, which protects nothing'

export const readSettings = (args: readonly string[]): BenchSettings => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      connections: { default: '16', type: 'string' },
      only: { type: 'string' },
      requests: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      small: { default: false, type: 'boolean' },
    },
  })
  const number = (value: string | undefined, standard: number): number => {
    const parsed = Number(value ?? standard)
    if (!Number.isInteger(parsed) || parsed < 1) {
      throw new Error(`"${value}" is not a whole number above zero.`)
    }
    return parsed
  }
  const only = parts.find((part) => part === values.only)
  if (values.only !== undefined && !only) {
    throw new Error(`"${values.only}" cannot be measured by itself: ${parts.join(' or ')} can.`)
  }
  return {
    connections: number(values.connections, 16),
    isMillionMeasured: !values.small,
    memoryRequests: number(values.requests, values.small ? 2_000 : 10_000),
    only,
    rounds: number(values.rounds, values.small ? 1 : 3),
    secondsPerRun: number(values.seconds, values.small ? 3 : 5),
  }
}
