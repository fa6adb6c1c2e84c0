import type { EngineSpeed } from './commissions.js'
import type { Growth } from './growth.js'
import { isFlat, type MemoryPoint } from './memory.js'
import type { Plan } from './plans.js'
import type { RoomFindings } from './rooms.js'

/** Median requests per second of everything that was asked. `stock` and `raw` are the leads list of the others. */
export type Speeds = Readonly<Record<'create' | 'list' | 'me' | 'overview' | 'raw' | 'rooms' | 'stock' | 'stockCreate', number>>

/** Everything one run of the bench found out. */
export type Findings = {
  engine: EngineSpeed
  growth: readonly Growth[]
  hasEqualAnswers: boolean
  memory: readonly MemoryPoint[]
  plans: readonly Plan[]
  rooms: RoomFindings
  /** 95th percentiles in milliseconds, by the number of leads that are searched. */
  search: readonly { leads: number; p95: number }[]
  secondStartSeconds: number
  speeds: Speeds
}

/** A promise of the project, and whether this run kept it. */
export type Verdict = { isKept: boolean; measured: string; promise: string }

const atLeast = (promise: string, value: number, least: number): Verdict => ({ isKept: value >= least, measured: `${value.toFixed(2)} times`, promise })

/** What is promised about the commission engine. */
export const judgeEngine = ({ deals, plans, seconds }: EngineSpeed): Verdict => ({
  isKept: seconds < 20,
  measured: `${seconds.toFixed(1)} s`,
  promise: `Commissions of ${deals.toLocaleString('en')} deals over ${plans} plans with bands: under 20 s on one core`,
})

/** What is promised about the memory of the web process. */
export const judgeMemory = (memory: readonly MemoryPoint[]): Verdict[] => {
  const largest = Math.max(...memory.map(({ largestMb }) => largestMb))
  return [
    { isKept: largest < 500, measured: `${largest} MB`, promise: 'Resident memory of the web process under 500 MB' },
    { isKept: isFlat(memory), measured: memory.map(({ medianMb }) => medianMb).join(', '), promise: 'Memory is flat' },
  ]
}

/** The promises of the project, one line each. */
export const judge = (findings: Findings): Verdict[] => {
  const { rooms, search, speeds } = findings
  return [
    { isKept: findings.hasEqualAnswers, measured: findings.hasEqualAnswers ? 'yes' : 'no', promise: 'The portal and the raw handler answer the same JSON' },
    atLeast('Leads list: at least 2.5 times Payload’s stock Next route', speeds.list / speeds.stock, 2.5),
    atLeast('/api/portal/me: at least half of the raw handler', speeds.me / speeds.raw, 0.5),
    atLeast('/api/portal/rooms: at least half of the raw handler', speeds.rooms / speeds.raw, 0.5),
    ...findings.growth.map(({ name, ratio }): Verdict => ({ isKept: ratio <= 2, measured: `${ratio.toFixed(2)} times`, promise: `${name}: with 1,000,000 leads within 2 times of 10,000` })),
    { isKept: rooms.room.fullP95 < 150, measured: `${rooms.room.fullP95.toFixed(0)} ms`, promise: 'A room of 20 blocks, 8 viewers at once: p95 under 150 ms' },
    { isKept: rooms.room.fullP95 <= 3 * rooms.room.emptyP95, measured: `${(rooms.room.fullP95 / rooms.room.emptyP95).toFixed(2)} times`, promise: 'A room of 20 blocks within 3 times of one without data' },
    { isKept: rooms.navigation.many <= 2 * rooms.navigation.few, measured: `${(rooms.navigation.many / rooms.navigation.few).toFixed(2)} times`, promise: `Navigation with ${rooms.navigation.manyRooms} rooms in the database within 2 times of ${rooms.navigation.fewRooms}` },
    ...search.map(({ leads, p95 }): Verdict => ({ isKept: p95 < 80, measured: `${p95.toFixed(0)} ms`, promise: `Search over ${leads.toLocaleString('en')} leads: p95 under 80 ms` })),
    judgeEngine(findings.engine),
    { isKept: findings.plans.every(({ usesIndex }) => usesIndex), measured: `${findings.plans.filter(({ usesIndex }) => usesIndex).length} of ${findings.plans.length}`, promise: 'Every list is carried by its compound index' },
    ...judgeMemory(findings.memory),
    { isKept: findings.secondStartSeconds < 10, measured: `${findings.secondStartSeconds.toFixed(1)} s`, promise: 'The second start is ready in under 10 s' },
  ]
}
