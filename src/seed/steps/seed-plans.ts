import { slugs } from '../../../collections/slugs.js'
import { demoPlans } from '../content/plans.js'
import { createRecord } from '../create-record.js'
import { daysBefore } from '../days.js'
import type { SeedContext } from '../seed-context.js'
import type { Network } from './seed-network.js'

/** The commission plans of the demo, each with its versions. Answers how many documents there are. */
export const seedPlans = async (context: SeedContext, network: Network): Promise<number> => {
  const families = new Map<string, string>()
  for (const { endsDaysAgo, family, partnerTypes, rules, shareCapPercent, startsDaysAgo, status, tiers, ...plan } of demoPlans) {
    const startsAt = daysBefore(context.now, startsDaysAgo)
    const madeAt = daysBefore(context.now, Math.max(startsDaysAgo, 0) + 5)
    families.set(family, families.get(family) ?? context.idAt(madeAt))
    await createRecord(
      context,
      slugs.commissionPlans,
      {
        ...plan,
        activatedAt: status === 'draft' ? null : startsAt.toISOString(),
        archivedAt: status === 'archived' && endsDaysAgo !== undefined ? daysBefore(context.now, endsDaysAgo).toISOString() : null,
        audience: { categories: [], partners: [], partnerTypes: partnerTypes.map((slug) => network.partnerTypes[slug]), stages: [], tags: [], tiers: (tiers ?? []).map((slug) => network.tiers[slug]) },
        effectiveFrom: startsAt.toISOString(),
        effectiveTo: endsDaysAgo === undefined ? null : daysBefore(context.now, endsDaysAgo).toISOString(),
        family: families.get(family),
        rules,
        shareCapPercent: shareCapPercent ?? null,
        status,
      },
      madeAt,
    )
  }
  return demoPlans.length
}
