import type { Endpoint, PayloadRequest } from 'payload'

import type { PlanPreview } from '../../client/plans.js'
import { commissionFor } from '../../domain/commissions/commission-for.js'
import type { CommissionPlan, DealFacts } from '../../domain/commissions/commission-types.js'
import { planOfDocument } from '../../domain/commissions/plan-of-document.js'
import { isCurrency } from '../../domain/money.js'
import { traceSentences } from '../../translations/commissions/trace-sentences.js'
import { silenceTexts } from '../../translations/commissions/trace-texts.js'
import type { Language } from '../../translations/languages.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { requireFinance } from '../ledger/open-payments.js'
import { exampleForm, planOfForm } from './plan-form.js'

const everybody: CommissionPlan['audience'] = { categories: [], partners: [], partnerTypes: [], stages: [], tags: [], tiers: [] }

/** The certificates that the rules ask for: in the example they are held. */
const certificatesOf = ({ rules }: CommissionPlan): string[] => rules.flatMap(({ conditions }) => conditions.flatMap((condition) => (condition.kind === 'certificate' ? [condition.certificate] : [])))

const factsOf = async (req: PayloadRequest, input: unknown, plan: CommissionPlan): Promise<DealFacts> => {
  const { data } = exampleForm.safeParse(input)
  if (!data || !isCurrency(data.currency)) {
    throw await refusal(req, 'PLAN_EXAMPLE_INVALID')
  }
  const volume = data.volumeBefore ?? 0
  return {
    amountInMinorUnits: data.amount,
    certificates: certificatesOf(plan),
    closedAt: new Date(data.closedAt ?? Date.now()).toISOString(),
    currency: data.currency,
    deal: '',
    distributor: 'distributor',
    fields: data.fields ?? {},
    partner: { categories: [], id: 'partner', partnerType: '', stage: null, tags: [], tier: null },
    person: 'person',
    volumeBeforeInMinorUnits: { lifetime: volume, month: volume, quarter: volume, year: volume },
  }
}

const previewOf = (plan: CommissionPlan, facts: DealFacts, language: Language): PlanPreview => {
  // Whom the plan is for and from when is another question than what it gives.
  const { lines, silent } = commissionFor([{ ...plan, audience: everybody, effectiveFrom: facts.closedAt, effectiveTo: null }], facts)
  return {
    currency: facts.currency,
    lines: lines.map(({ amountInMinorUnits, currency, dueAt, payee, releaseAt, ruleLabel, steps }) => ({
      amount: amountInMinorUnits,
      dueAt,
      payee: payee.kind,
      releaseAt,
      rule: ruleLabel,
      sentences: traceSentences(language, steps, currency),
    })),
    silent: silent.map(({ ruleLabel, why }) => ({ rule: ruleLabel, sentence: silenceTexts[language][why] })),
    total: lines.reduce((sum, { amountInMinorUnits }) => sum + amountInMinorUnits, 0),
  }
}

/** `POST /api/commission-plans/preview {plan, example}` (finance): what a plan as the form holds it earns with an example, by the engine of the ledger. Stores nothing. */
export const previewPlanEndpoint: Endpoint = ownEndpoint({
  handler: async (req, { example, plan: form }) => {
    const staff = await requireFinance(req)
    const language = languageOf(staff, req)
    const document = planOfForm(form)
    if (!document) {
      throw await refusal(req, 'PLAN_FORM_INVALID')
    }
    const plan = planOfDocument(document, language)
    return Response.json(previewOf(plan, await factsOf(req, example, plan), language))
  },
  method: 'post',
  path: '/preview',
})
