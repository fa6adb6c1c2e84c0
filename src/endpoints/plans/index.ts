import type { Endpoint } from 'payload'

import { planMatchesEndpoint } from './matches.js'
import { previewPlanEndpoint } from './preview.js'
import { simulationCsvEndpoint } from './simulation-csv.js'
import { simulationEndpoints } from './simulations.js'
import { startSimulationEndpoint } from './start-simulation.js'

/** What finance finds out about a plan before it goes live, under `/api/commission-plans`. */
export const planEndpoints: Endpoint[] = [previewPlanEndpoint, planMatchesEndpoint, simulationCsvEndpoint, ...simulationEndpoints, startSimulationEndpoint]
