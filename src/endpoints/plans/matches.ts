import type { Endpoint, PayloadRequest } from 'payload'

import { type NamedPartner, readPartners } from '../../../access/partner-traits.js'
import type { PlanMatches } from '../../client/plans.js'
import { type Sql, sqlOf } from '../../database/doors.js'
import { choosePlan } from '../../domain/commissions/choose-plan.js'
import type { CommissionPlan } from '../../domain/commissions/commission-types.js'
import type { PlanDocument } from '../../domain/commissions/plan-document.js'
import { planOfDocument, plansInForce } from '../../domain/commissions/plan-of-document.js'
import { asIfInForceAt, whyOutranked } from '../../domain/commissions/why-outranked.js'
import { readActivePlans } from '../../ledger/read-plans.js'
import { precedenceSentences } from '../../translations/commissions/precedence-texts.js'
import type { Language } from '../../translations/languages.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { requireFinance } from '../ledger/open-payments.js'
import { planOfForm } from './plan-form.js'

const pageLength = 20

/** How many partners are looked at at a time; a network may be larger than memory should hold. */
const chunkLength = 500

type Match = PlanMatches['partners'][number]

/** All partners that are not suspended, by name, a chunk at a time. */
async function* partnersByName(sql: Sql): AsyncGenerator<NamedPartner[]> {
  let last: undefined | { id: string; name: string }
  do {
    const { rows } = await sql<{ id: string; name: string }>(
      `select id::text, name from partners where status::text <> 'suspended' and ($1::text is null or (name, id) > ($1::text, $2::uuid)) order by name, id limit ${chunkLength}`,
      [last?.name ?? null, last?.id ?? null],
    )
    const traits = new Map((await readPartners(sql, rows.map(({ id }) => id))).map((partner) => [partner.id, partner]))
    yield rows.flatMap(({ id }) => traits.get(id) ?? [])
    last = rows.length === chunkLength ? rows.at(-1) : undefined
  } while (last)
}

const matchOf = (plan: CommissionPlan, others: readonly CommissionPlan[], partner: NamedPartner, at: string, language: Language): Match | undefined => {
  const { plan: chosen, verdicts } = choosePlan([plan, ...others], { closedAt: at, partner })
  const [verdict] = verdicts
  if (verdict === 'taken' || !chosen) {
    return verdict === 'taken' ? { id: partner.id, name: partner.name, verdict, winner: null } : undefined
  }
  if (verdict !== 'outranked') {
    return undefined
  }
  const reason = whyOutranked(chosen, plan)
  return { id: partner.id, name: partner.name, verdict, winner: { id: chosen.id, name: chosen.name, reason, sentence: precedenceSentences[language][reason], version: chosen.version } }
}

/** When a plan is asked about: from its beginning on, and not in the past. */
const momentOf = ({ effectiveFrom, effectiveTo }: PlanDocument): string => {
  const now = Math.max(Date.now(), Date.parse(effectiveFrom))
  return effectiveTo && Date.parse(effectiveTo) <= now ? effectiveFrom : new Date(now).toISOString()
}

const findMatches = async (req: PayloadRequest, document: PlanDocument, asked: number, language: Language): Promise<PlanMatches> => {
  const sql = sqlOf(req)
  const at = momentOf(document)
  // Once active, this version takes over from the others of its plan.
  const others = plansInForce((await readActivePlans(sql)).filter(({ family }) => family !== document.family), language).map(({ plan }) => plan)
  const plan = asIfInForceAt(planOfDocument(document, language), at)
  const counts = { outranked: 0, taken: 0 }
  const partners: Match[] = []
  for await (const chunk of partnersByName(sql)) {
    for (const partner of chunk) {
      const match = matchOf(plan, others, partner, at, language)
      if (match) {
        const place = counts.outranked + counts.taken
        counts[match.verdict] += 1
        if (place >= (asked - 1) * pageLength && place < asked * pageLength) {
          partners.push(match)
        }
      }
    }
  }
  return { ...counts, at, page: asked, partners, totalPages: Math.max(1, Math.ceil((counts.outranked + counts.taken) / pageLength)) }
}

/** `POST /api/commission-plans/matches {plan, page?}` (finance): the partners a plan as the form holds it is for, and where another plan decides, and why. Stores nothing. */
export const planMatchesEndpoint: Endpoint = ownEndpoint({
  handler: async (req, { page, plan }) => {
    const staff = await requireFinance(req)
    const document = planOfForm(plan)
    if (!document) {
      throw await refusal(req, 'PLAN_FORM_INVALID')
    }
    const asked = typeof page === 'number' && Number.isInteger(page) && page >= 1 && page <= 1_000_000 ? page : 1
    return Response.json(await findMatches(req, document, asked, languageOf(staff, req)))
  },
  method: 'post',
  path: '/matches',
})
