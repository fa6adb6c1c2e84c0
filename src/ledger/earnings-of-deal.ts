import type { PayloadRequest } from 'payload'

import { preparedSqlOf } from '../database/reads/named-sql.js'
import { commissionFor } from '../domain/commissions/commission-for.js'
import type { CommissionLine, CommissionResult, DealFacts } from '../domain/commissions/commission-types.js'
import type { PlanDocument } from '../domain/commissions/plan-document.js'
import { idOfRule, labelOfRule, planOfDocument, plansInForce, type StoredPlan } from '../domain/commissions/plan-of-document.js'
import type { LineTarget } from '../domain/ledger/settlement.js'
import { languages } from '../translations/languages.js'
import type { AccrualTrace } from './accrual-trace.js'
import { gatherFacts, withoutHiddenDistributor } from './gather-facts.js'
import { payeeNames } from './payee-names.js'
import { activePlansIn, readPlans } from './read-plans.js'
import type { SettledDeal } from './settled-deal.js'
import { leftOf, type StandingAccrual } from './standing.js'

/** What a line of a deal should come to, and how that came about. */
export type Earning = LineTarget & { releaseAt: string; trace: AccrualTrace }

/**
 * What the plan of the original accrual looked at, while that accrual stands: a deal that only changes its value is worked out by the same version
 * and the same facts. One that was given up wholly, or changed hands or currency, is closed anew.
 */
const basisOf = (standing: readonly StandingAccrual[], deal: SettledDeal): { facts: DealFacts; plan: string } | undefined => {
  const accrual = standing.findLast((each) => leftOf(each) > 0 && each.plan !== null && each.trace !== null)
  const facts = accrual?.trace?.facts
  return accrual?.plan && facts && facts.partner.id === deal.partner && facts.currency === deal.currency ? { facts: { ...facts, amountInMinorUnits: deal.amount }, plan: accrual.plan } : undefined
}

const labelsOf = (document: PlanDocument, rule: string): Record<string, string> => {
  const found = (document.rules ?? []).find((each, index) => idOfRule(each, index) === rule)
  return Object.fromEntries(languages.map((language) => [language, found ? labelOfRule(found, language) : '']))
}

/** Whose account a line goes to: what a person earns stands on the account of their organisation. */
const accountOf = ({ payee }: CommissionLine, { partner }: DealFacts): string => (payee.kind === 'person' ? partner.id : payee.id)

const earningsFrom = async (req: PayloadRequest, { considered, lines, silent }: CommissionResult, document: PlanDocument, facts: DealFacts): Promise<Earning[]> => {
  // The account a line goes to is told as well, soon.
  const names = await payeeNames(req, lines.flatMap((line) => [line.payee.id, accountOf(line, facts)]))
  return lines.map((line) => ({
    amountInMinorUnits: line.amountInMinorUnits,
    currency: line.currency,
    line: line.key,
    partner: accountOf(line, facts),
    plan: document.id,
    releaseAt: line.releaseAt,
    trace: {
      alreadyInMinorUnits: 0,
      considered,
      facts,
      labels: labelsOf(document, line.rule),
      line: { amountInMinorUnits: line.amountInMinorUnits, dueAt: line.dueAt, key: line.key, payee: line.payee, releaseAt: line.releaseAt, steps: line.steps },
      payeeName: names.get(line.payee.id) ?? null,
      plan: { document: document.id, family: document.family, name: document.name, version: document.version },
      silent,
    },
  }))
}

const known = new WeakMap<readonly PlanDocument[], StoredPlan[]>()

/** {@link plansInForce}, worked out once for plans that stay as they are. */
const inForce = (documents: readonly PlanDocument[]): StoredPlan[] => {
  const plans = known.get(documents) ?? plansInForce(documents)
  known.set(documents, plans)
  return plans
}

/** What a won deal earns whom: by the version and the facts of its standing accrual, else by the plans in force at its close, which are in the given {@link activePlansState}. */
export const earningsOfDeal = async (req: PayloadRequest, deal: SettledDeal & { closedAt: string }, standing: readonly StandingAccrual[], plansState: null | string): Promise<Earning[]> => {
  const sql = preparedSqlOf(req)
  const basis = basisOf(standing, deal)
  const documents = basis ? await readPlans(sql, [basis.plan]) : await activePlansIn(sql, plansState)
  const plans = basis ? documents.map((document) => ({ document: document.id, plan: planOfDocument(document) })) : inForce(documents)
  if (plans.length === 0) {
    return []
  }
  const facts = basis?.facts ?? (await gatherFacts(req, deal, deal.closedAt, plans.map(({ plan }) => plan)))
  const result = commissionFor(plans.map(({ plan }) => plan), withoutHiddenDistributor(facts, deal))
  const taken = plans.find(({ plan }) => plan.id === result.plan?.id && plan.version === result.plan.version)
  const document = documents.find(({ id }) => id === taken?.document)
  return document ? earningsFrom(req, result, document, facts) : []
}
