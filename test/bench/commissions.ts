import { commissionFor } from '../../src/domain/commissions/commission-for.js'
import type { CommissionPlan, DealFacts } from '../../src/domain/commissions/commission-types.js'

/** How long the engine took of one core (not what else ran beside it), and how much it gave: a number that says the work was really done. */
export type EngineSpeed = { deals: number; plans: number; seconds: number; totalInMinorUnits: number }

const everybody = { categories: [], partners: [], partnerTypes: [], stages: [], tags: [], tiers: [] }

const bands = [0, 1_000_000, 5_000_000, 20_000_000].map((from, index) => ({ basisPoints: 500 + index * 150, from: { EUR: from } }))

const planAt = (index: number): CommissionPlan => ({
  audience: { ...everybody, tiers: [`tier-${index % 5}`] },
  effectiveFrom: `2025-${String(1 + (index % 12)).padStart(2, '0')}-01T00:00:00.000Z`,
  effectiveTo: null,
  id: `plan-${index}`,
  name: `Plan ${index}`,
  priority: index % 3,
  rules: [
    { cap: { EUR: 2_000_000 }, conditions: [], floor: null, holdDays: 30, id: 'bands', label: 'Bands', payee: 'partner', shape: { bands, kind: 'bands', mode: index % 2 ? 'marginal' : 'retroactive', window: 'quarter' }, timing: { kind: 'once' } },
    { cap: null, conditions: [], floor: { EUR: 100 }, holdDays: 30, id: 'share', label: 'Share', payee: 'distributor', shape: { basisPoints: 200, kind: 'share' }, timing: { kind: 'once' } },
  ],
  shareCapInBasisPoints: 1_500,
  version: 1,
})

const dealAt = (index: number): DealFacts => ({
  amountInMinorUnits: 10_000 + ((index * 7_919) % 5_000_000),
  certificates: [],
  closedAt: '2026-03-31T12:00:00.000Z',
  currency: 'EUR',
  deal: String(index),
  distributor: index % 2 ? 'distributor' : null,
  fields: {},
  partner: { categories: [], id: 'partner', partnerType: 'reseller', stage: null, tags: [], tier: { id: `tier-${index % 5}`, rank: index % 5 } },
  person: null,
  volumeBeforeInMinorUnits: { quarter: (index * 104_729) % 30_000_000 },
})

/** Works out so many deals over twenty plans with bands, on one core. */
export const measureEngine = (deals = 1_000_000): EngineSpeed => {
  const plans = Array.from({ length: 20 }, (_each, index) => planAt(index))
  const start = process.cpuUsage()
  let totalInMinorUnits = 0
  for (let index = 0; index < deals; index += 1) {
    for (const { amountInMinorUnits } of commissionFor(plans, dealAt(index)).lines) {
      totalInMinorUnits += amountInMinorUnits
    }
  }
  const { system, user } = process.cpuUsage(start)
  return { deals, plans: plans.length, seconds: (system + user) / 1_000_000, totalInMinorUnits }
}
