import { planMatchesAnswer, planPreviewAnswer, planSimulationAnswer, planSimulationsAnswer, simulationReportAnswer, simulationRowsAnswer } from '../answers/plan-answers.js'
import type { DescribedOperation } from './described-operation.js'

const form = 'A commission plan as the form holds it, saved or not'
const by = 'partner or deal; default: partner'

/** What finance finds out about a plan before it goes live, in the description of the API. */
export const planOperations: readonly DescribedOperation[] = [
  { answer: planPreviewAnswer, answerName: 'PlanPreview', body: { example: '{ amount, currency, closedAt?, volumeBefore?, fields? }; amounts in minor units', plan: form }, method: 'post', path: '/commission-plans/preview', summary: 'Finance: what a plan would earn with an example, with every step; stores nothing', tag: 'Money' },
  { answer: planMatchesAnswer, answerName: 'PlanMatches', body: { page: 'From 1', plan: form }, method: 'post', path: '/commission-plans/matches', summary: 'Finance: the partners a plan is for, and where another plan decides, and why; stores nothing', tag: 'Money' },
  { answer: planSimulationAnswer, answerName: 'PlanSimulation', body: { from: 'First day, for example 2026-01-01', to: 'First day after the period' }, method: 'post', path: '/commission-plans/{id}/simulations', status: 202, summary: 'Finance: work out in the background what the plan would have earned for deals won in a period; posts nothing; 409 while one of the plan runs', tag: 'Money' },
  { answer: planSimulationsAnswer, answerName: 'PlanSimulations', method: 'get', path: '/commission-plans/{id}/simulations', summary: 'Finance: the last simulations of a plan and how far they are', tag: 'Money' },
  { answer: simulationReportAnswer, answerName: 'SimulationReport', method: 'get', path: '/commission-plans/simulations/{simulation}', summary: 'Finance: how far a simulation is, and its sums per currency', tag: 'Money' },
  { answer: simulationRowsAnswer, answerName: 'SimulationRows', method: 'get', path: '/commission-plans/simulations/{simulation}/rows', query: { by, page: 'From 1, 50 rows each' }, summary: 'Finance: what partners or deals earned and would have, the largest differences first', tag: 'Money' },
  { contentType: 'text/csv', method: 'get', path: '/commission-plans/simulations/{simulation}/rows.csv', query: { by }, summary: 'Finance: all of it as CSV', tag: 'Money' },
  { answer: planSimulationAnswer, answerName: 'PlanSimulation', method: 'post', path: '/commission-plans/simulations/{simulation}/cancel', summary: 'Finance: end a simulation; 409 when it has ended', tag: 'Money' },
]
