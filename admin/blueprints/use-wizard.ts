'use client'
import { useCallback, useState } from 'react'

import type { ProposalAnswers } from '../../src/domain/blueprint-proposal.js'
import type { DescribedBlueprint, DescribedRoom } from '../../src/endpoints/blueprints/describe.js'
import { newKey } from '../api/new-key.js'
import { useApi } from '../api/use-api.js'
import { sentenceOf, useLoaded } from '../api/use-loaded.js'
import type { ListedRoom } from './plan-list.js'

type Applied = { kept: ListedRoom[]; made: ListedRoom[]; skipped: ListedRoom[] }

/** What becomes of new rooms, as the form offers it. */
export type PublishChoice = 'complete' | 'drafts' | 'everything'

const publishOf: Readonly<Record<PublishChoice, boolean | undefined>> = { complete: undefined, drafts: false, everything: true }

/** What the wizard asks the server: the blueprints, the plan of the chosen one, and making it. */
export const useWizard = (partnerType: string) => {
  const { send } = useApi()
  const [blueprint, setBlueprint] = useState('')
  const [asked, setAsked] = useState<ProposalAnswers | undefined>()
  const [applied, setApplied] = useState<Applied | undefined>()
  const [isApplying, setIsApplying] = useState(false)
  const [problem, setProblem] = useState<string | undefined>()
  const isReady = partnerType !== '' && blueprint !== '' && (blueprint !== 'proposal' || asked !== undefined)

  const blueprints = useLoaded(useCallback(async (signal: AbortSignal) => (await send<{ blueprints: DescribedBlueprint[] }>('/portal/blueprints', { signal })).blueprints, [send]))
  const plan = useLoaded(
    useCallback(
      async (signal: AbortSignal) =>
        isReady ? { blueprint, rooms: (await send<{ rooms: DescribedRoom[] }>(`/portal/blueprints/${encodeURIComponent(blueprint)}/plan`, { body: { answers: asked, partnerType }, method: 'POST', signal })).rooms } : undefined,
      [asked, blueprint, isReady, partnerType, send],
    ),
  )

  const apply = async (publish: PublishChoice) => {
    setIsApplying(true)
    setProblem(undefined)
    try {
      setApplied(await send<Applied>(`/portal/blueprints/${encodeURIComponent(blueprint)}/apply`, { body: { answers: asked, partnerType, publish: publishOf[publish] }, headers: { 'Idempotency-Key': newKey() }, method: 'POST' }))
    } catch (error) {
      setProblem(sentenceOf(error))
    } finally {
      setIsApplying(false)
    }
  }

  return {
    applied,
    apply,
    ask: setAsked,
    asked,
    blueprint,
    blueprints: blueprints.answer ?? [],
    choose: (id: string) => {
      setBlueprint(id)
      setAsked(undefined)
      setProblem(undefined)
    },
    isBusy: isApplying || (isReady && plan.isLoading),
    /** The plan of what is chosen now; an earlier one does not count. */
    plan: isReady && plan.answer?.blueprint === blueprint ? plan.answer.rooms : undefined,
    problem: problem ?? plan.problem ?? blueprints.problem,
    startAgain: () => {
      setApplied(undefined)
      setBlueprint('')
      setAsked(undefined)
    },
  }
}
