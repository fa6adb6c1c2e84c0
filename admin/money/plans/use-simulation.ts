'use client'
import { useCallback, useEffect, useState } from 'react'

import type { PlanSimulation, PlanSimulations } from '../../../src/client/plans.js'
import { useApi } from '../../api/use-api.js'
import { sentenceOf, useLoaded } from '../../api/use-loaded.js'

/** How often a running simulation is asked how far it is. */
const everyMs = 1_000

export const isUnderWay = ({ state }: Pick<PlanSimulation, 'state'>): boolean => state === 'waiting' || state === 'running'

/** The simulations of a plan, followed while one runs, and what can be done with them. They are kept by the server, so a reload loses nothing. */
export const useSimulations = (plan: string) => {
  const { send } = useApi()
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | undefined>()
  const load = useCallback(async (signal: AbortSignal) => (await send<PlanSimulations>(`/commission-plans/${plan}/simulations`, { signal })).docs, [plan, send])
  const { answer, problem, reload } = useLoaded(load)
  const running = answer?.find(isUnderWay)

  useEffect(() => {
    if (!running) {
      return
    }
    const wait = setTimeout(reload, everyMs)
    return () => clearTimeout(wait)
    // A new answer is a new object, also when it says the same.
  }, [answer, reload, running])

  const ask = async (path: string, body: object): Promise<void> => {
    setIsBusy(true)
    setRefusal(undefined)
    try {
      await send(path, { body, method: 'POST' })
    } catch (error) {
      setRefusal(sentenceOf(error))
    } finally {
      setIsBusy(false)
      reload()
    }
  }

  return {
    cancel: (simulation: string) => ask(`/commission-plans/simulations/${simulation}/cancel`, {}),
    isBusy,
    problem: refusal ?? problem,
    running,
    simulations: answer,
    start: (period: { from: string; to: string }) => ask(`/commission-plans/${plan}/simulations`, period),
  }
}
