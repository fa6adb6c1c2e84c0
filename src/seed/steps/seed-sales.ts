import type { PayoutStatus } from '../../domain/ledger/payout-steps.js'
import { daysBefore } from '../days.js'
import { imagineDeals } from '../imagine-deals.js'
import type { SeedContext } from '../seed-context.js'
import { MoneyStory } from './seed-commissions.js'
import { seedDealHistory } from './seed-deal-history.js'
import { seedDeals } from './seed-deals.js'
import type { Network } from './seed-network.js'
import type { Partner } from './seed-partners.js'
import { seedPayouts } from './seed-payouts.js'
import { seedPlans } from './seed-plans.js'
import type { Staff } from './seed-staff.js'

/** Payouts of the demo are collected every second month; the last ones are in every state. */
const payoutAges = [480, 420, 360, 300, 240, 180, 120, 66] as const
const lastPayoutAge = 8
const everyStatus: readonly PayoutStatus[] = ['draft', 'review', 'approved', 'scheduled', 'failed', 'cancelled', 'paid']

/** What {@link seedSales} made. */
export type SalesSeeded = { deals: number; payouts: number; plans: number }

/** Plans, deals, what they earned, and what of it was paid: eighteen months, told in the order of time by the ledger itself. */
export const seedSales = async (context: SeedContext, network: Network, staff: Staff, partners: readonly Partner[]): Promise<SalesSeeded> => {
  const plans = await seedPlans(context, network)
  const deals = imagineDeals(context, partners)
  await seedDeals(context, deals, network)
  const story = await MoneyStory.of(context, deals, network)
  await seedDealHistory(context, deals)
  let payouts = 0
  for (const age of payoutAges) {
    const at = daysBefore(context.now, age)
    await story.tellUntil(at)
    payouts += await seedPayouts(context, at, staff, () => 'paid')
  }
  const last = daysBefore(context.now, lastPayoutAge)
  await story.tellUntil(last)
  payouts += await seedPayouts(context, last, staff, (index) => everyStatus[index % everyStatus.length] ?? 'draft')
  await story.tellUntil(context.now)
  return { deals: deals.length, payouts, plans }
}
