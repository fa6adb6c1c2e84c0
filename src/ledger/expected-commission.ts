import type { PayloadRequest } from 'payload'

import type { CommissionSilence, ExpectedCommission } from '../client/commissions.js'
import { namedSqlOf } from '../database/reads/named-sql.js'
import { commissionFor } from '../domain/commissions/commission-for.js'
import { plansInForce } from '../domain/commissions/plan-of-document.js'
import { traceSentences } from '../translations/commissions/trace-sentences.js'
import type { Language } from '../translations/languages.js'
import { gatherFacts, withoutHiddenDistributor } from './gather-facts.js'
import { readActivePlans } from './read-plans.js'
import type { SettledDeal } from './settled-deal.js'

/** An expectation, or why there is none. */
export type Expectation = { expected: ExpectedCommission; silence: null } | { expected: null; silence: CommissionSilence }

const silent = (silence: CommissionSilence): Expectation => ({ expected: null, silence })

/**
 * What a deal would earn one account if it were won today: the engine and the facts of the ledger, but nothing is locked, posted or kept. What a person
 * earns stands on the account of their organisation.
 */
export const expectedCommission = async (req: PayloadRequest, deal: SettledDeal, { account, language }: { account: string; language: Language }): Promise<Expectation> => {
  const plans = plansInForce(await readActivePlans(namedSqlOf(req.payload)), language).map(({ plan }) => plan)
  const facts = await gatherFacts(req, deal, new Date().toISOString(), plans, { isPosted: false })
  const { lines, plan } = commissionFor(plans, withoutHiddenDistributor(facts, deal))
  if (!plan) {
    return silent('no-plan')
  }
  const own = lines.filter(({ payee }) => (payee.kind === 'person' ? deal.partner : payee.id) === account)
  if (own.length === 0) {
    return silent('no-rule')
  }
  return {
    expected: {
      amount: own.reduce((sum, { amountInMinorUnits }) => sum + amountInMinorUnits, 0),
      currency: deal.currency,
      lines: own.map(({ amountInMinorUnits, payee, releaseAt, ruleLabel, steps }) => ({
        amount: amountInMinorUnits,
        payee: payee.kind,
        releaseAt,
        rule: ruleLabel,
        sentences: traceSentences(language, steps, deal.currency),
      })),
      plan: { name: plan.name, version: plan.version },
    },
    silence: null,
  }
}
