import { z } from 'zod'

import { type PlanMatches, type PlanPreview, type PlanSimulation, type PlanSimulations, type SimulationReport, type SimulationRows, simulationStates } from '../../client/plans.js'
import { payeeKinds } from '../../domain/commissions/commission-types.js'

const named = z.object({ id: z.string(), name: z.string() })
const planVersion = named.extend({ version: z.int() })

/** `POST /api/commission-plans/preview` */
export const planPreviewAnswer = z.object({
  currency: z.string(),
  lines: z.array(z.object({ amount: z.int(), dueAt: z.string(), payee: z.enum(payeeKinds), releaseAt: z.string(), rule: z.string(), sentences: z.array(z.string()) })),
  silent: z.array(z.object({ rule: z.string(), sentence: z.string() })),
  total: z.int(),
}) satisfies z.ZodType<PlanPreview>

/** `POST /api/commission-plans/matches` */
export const planMatchesAnswer = z.object({
  at: z.string(),
  outranked: z.int(),
  page: z.int(),
  partners: z.array(
    named.extend({ verdict: z.enum(['outranked', 'taken']), winner: planVersion.extend({ reason: z.enum(['audience', 'order', 'priority', 'start']), sentence: z.string() }).nullable() }),
  ),
  taken: z.int(),
  totalPages: z.int(),
}) satisfies z.ZodType<PlanMatches>

/** `POST /api/commission-plans/:id/simulations` */
export const planSimulationAnswer = z.object({
  createdAt: z.string(),
  createdBy: z.string(),
  done: z.int(),
  endedAt: z.string().nullable(),
  from: z.string(),
  id: z.string(),
  plan: planVersion,
  state: z.enum(simulationStates),
  to: z.string(),
  total: z.int().nullable(),
}) satisfies z.ZodType<PlanSimulation>

/** `GET /api/commission-plans/:id/simulations` */
export const planSimulationsAnswer = z.object({ docs: z.array(planSimulationAnswer) }) satisfies z.ZodType<PlanSimulations>

/** `GET /api/commission-plans/simulations/:simulation` */
export const simulationReportAnswer = planSimulationAnswer.extend({
  sums: z.array(z.object({ becomes: z.int(), currency: z.string(), deals: z.int(), partners: z.int(), was: z.int() })),
}) satisfies z.ZodType<SimulationReport>

/** `GET /api/commission-plans/simulations/:simulation/rows` */
export const simulationRowsAnswer = z.object({
  page: z.int(),
  rows: z.array(z.object({ becomes: z.int(), currency: z.string(), deal: named.nullable(), deals: z.int(), partner: named, was: z.int() })),
  totalPages: z.int(),
  totalRows: z.int(),
}) satisfies z.ZodType<SimulationRows>
