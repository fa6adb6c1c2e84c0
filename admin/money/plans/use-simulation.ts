'use client'
import { useCallback, useEffect } from 'react'

import type { PlanSimulation, PlanSimulations } from '../../../src/client/plans.js'
import { useApi } from '../../api/use-api.js'
import { useDeed } from '../../api/use-deed.js'
import { useLoaded } from '../../api/use-loaded.js'

/** How often a running simulation is asked how far it is. */
const everyMs = 1_000

export const isUnderWay = ({ state }: Pick<PlanSimulation, 'state'>): boolean => state === 'waiting' || state === 'running'

/** The simulations of a plan, followed while one runs, and what can be done with them. They are kept by the server, so a reload loses nothing. */
export const useSimulations = (plan: string) => {
  const { send } = useApi()
  const { isBusy, problem: refusal, run } = useDeed()
  const load = useCallback(async (signal: AbortSignal) => (await send<PlanSimulations>(`/commission-plans/${plan}/simulations`, { signal })).docs, [plan, send])
  const { answer, isLoading, problem, reload } = useLoaded(load)
  const running = answer?.find(isUnderWay)

  useEffect(() => {
    // Also after an answer that failed: the next one may come through.
    if (!running || isLoading) {
      return
    }
    const wait = setTimeout(reload, everyMs)
    return () => clearTimeout(wait)
  }, [isLoading, reload, running])

  // Asked again also after a refusal: it may come from what somebody else has started or ended.
  const ask = (path: string, body: object): Promise<void> => run(() => send(path, { body, method: 'POST' })).then(reload)

  return {
    cancel: (simulation: string) => ask(`/commission-plans/simulations/${simulation}/cancel`, {}),
    isBusy,
    problem: refusal ?? problem,
    running,
    simulations: answer,
    start: (period: { from: string; to: string }) => ask(`/commission-plans/${plan}/simulations`, period),
  }
}
