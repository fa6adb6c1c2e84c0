import type { Endpoint, PayloadRequest } from 'payload'

import type { PlanSimulations, SimulationReport } from '../../client/plans.js'
import { sqlOf } from '../../database/doors.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { requireFinance } from '../ledger/open-payments.js'
import { askedSimulation, type RowsBy, simulationPage, simulationsOf, sumsOf } from './read-simulations.js'
import { askedPlan } from './start-simulation.js'

const pageLength = 50

/** Partners unless deals are asked for. */
export const askedRowsBy = (req: PayloadRequest): RowsBy => (req.query.by === 'deal' ? 'deal' : 'partner')

const listEndpoint = ownEndpoint({
  handler: async (req) => {
    await requireFinance(req)
    const answer: PlanSimulations = { docs: await simulationsOf(sqlOf(req), (await askedPlan(req)).id) }
    return Response.json(answer)
  },
  method: 'get',
  path: '/:id/simulations',
})

const reportEndpoint = ownEndpoint({
  handler: async (req) => {
    await requireFinance(req)
    const simulation = await askedSimulation(req)
    const answer: SimulationReport = { ...simulation, sums: await sumsOf(sqlOf(req), simulation.id) }
    return Response.json(answer)
  },
  method: 'get',
  path: '/simulations/:simulation',
})

const rowsEndpoint = ownEndpoint({
  handler: async (req) => {
    await requireFinance(req)
    const { id } = await askedSimulation(req)
    const page = Number(req.query.page ?? 1)
    return Response.json(await simulationPage(sqlOf(req), id, askedRowsBy(req), Number.isInteger(page) && page >= 1 && page <= 1_000_000 ? page : 1, pageLength))
  },
  method: 'get',
  path: '/simulations/:simulation/rows',
})

const cancelEndpoint = ownEndpoint({
  handler: async (req) => {
    await requireFinance(req)
    const { id } = await askedSimulation(req)
    const { rowCount } = await sqlOf(req)(`update portal_plan_simulations set state = 'cancelled', ended_at = now() where id = $1::uuid and state in ('waiting', 'running')`, [id])
    if (rowCount === 0) {
      throw await refusal(req, 'SIMULATION_OVER')
    }
    return Response.json(await askedSimulation(req))
  },
  method: 'post',
  path: '/simulations/:simulation/cancel',
})

/** Reading, following and ending simulations; finance and administrators. */
export const simulationEndpoints: Endpoint[] = [listEndpoint, reportEndpoint, rowsEndpoint, cancelEndpoint]
