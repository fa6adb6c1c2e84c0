'use client'
import { useAuth } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useCallback, useMemo, useRef } from 'react'

import type { Payout } from '../../../src/client/money.js'
import { payouts, type PayoutStepInput } from '../../../src/client/resources/payments.js'
import type { Page } from '../../../src/client/types.js'
import type { PayoutStep } from '../../../src/domain/ledger/payout-steps.js'
import { newKey } from '../../api/new-key.js'
import { useApi } from '../../api/use-api.js'
import { useDeed } from '../../api/use-deed.js'
import { useLoaded } from '../../api/use-loaded.js'

/** What makes somebody a maker of a payout. */
const makingActions = ['payout.collected', 'payout.detached', 'payout.submitted']

type Shown = { hadAHand: boolean; payout: Payout }

/** A payout, whether the reader had a hand in it, and the steps it can be taken. */
export const usePayout = (id: string) => {
  const api = useApi()
  const { user } = useAuth()
  const router = useRouter()
  const client = useMemo(() => payouts(api), [api])
  const { forgetProblem, isBusy, problem: refusal, run } = useDeed()
  // One key per step: sending it again after a lost answer does not take it twice.
  const key = useRef(newKey())

  const load = useCallback(
    async (signal: AbortSignal): Promise<Shown> => {
      const payout = await api.send<Payout>(`/payouts/${encodeURIComponent(id)}`, { query: { depth: 0 }, signal })
      const where = { and: [{ 'record.relationTo': { equals: 'payouts' } }, { 'record.value': { equals: id } }, { 'actor.value': { equals: user?.id } }, { action: { in: makingActions } }] }
      const { totalDocs } = await api.send<Page<unknown>>('/activities', { query: { depth: 0, limit: 1, where }, signal })
      return { hadAHand: payout.preparedBy === user?.id || totalDocs > 0, payout }
    },
    [api, id, user?.id],
  )
  const { answer, problem, reload } = useLoaded(load)

  const take = (work: () => Promise<unknown>): Promise<boolean> =>
    run(async () => {
      await work()
      key.current = newKey()
      reload()
      // What Payload itself shows of the document, and the lists.
      router.refresh()
    })

  return {
    ...answer,
    detach: (transaction: string) => take(() => client.detach(id, transaction)),
    forgetRefusal: forgetProblem,
    isBusy,
    lines: client.lines,
    move: (step: PayoutStep, input: PayoutStepInput) => take(() => client.move(id, step, input, { idempotencyKey: key.current })),
    problem,
    refusal,
  }
}
