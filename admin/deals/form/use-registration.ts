'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useMemo } from 'react'

import type { Deal, DealRegistration } from '../../../src/client/deals.js'
import { deals } from '../../../src/client/resources/deals.js'
import { useApi } from '../../api/use-api.js'
import { useDeed } from '../../api/use-deed.js'
import { useLoaded } from '../../api/use-loaded.js'
import { useTakeOver } from '../../ui/use-take-over.js'

const own = ['decidedAt', 'decidedBy', 'protectedUntil', 'reason', 'requestedAt', 'status']
const paths = [...own, ...['dispute', 'extension'].flatMap((part) => ['answer', 'decidedAt', 'state'].map((name) => `${part}.${name}`))].map((name) => `registration.${name}`)

/** What staff decide about a registration. */
export type RegistrationStep = 'approve' | 'dismiss' | 'grant' | 'refuse' | 'reject' | 'uphold'

/** The registration of the deal of the form as it is stored, and deciding about it. */
export const useRegistration = (id: string) => {
  const api = useApi()
  const client = useMemo(() => deals(api), [api])
  const takeOver = useTakeOver()
  const { lastUpdateTime } = useDocumentInfo()
  const { run, ...deed } = useDeed()
  const load = useCallback(
    // A save of the form tells its time, which asks again.
    async (): Promise<DealRegistration> => (await client.get(id)).registration,
    [client, id, lastUpdateTime],
  )
  const { answer: registration, problem } = useLoaded<DealRegistration>(load)

  const send: Readonly<Record<RegistrationStep, (reason: string) => Promise<Deal>>> = {
    approve: (reason) => client.approve(id, reason || undefined),
    dismiss: (reason) => client.decideDispute(id, 'dismiss', reason),
    grant: (reason) => client.decideExtension(id, 'grant', reason || undefined),
    refuse: (reason) => client.decideExtension(id, 'refuse', reason),
    reject: (reason) => client.reject(id, reason),
    uphold: (reason) => client.decideDispute(id, 'uphold', reason),
  }

  const decide = (step: RegistrationStep, reason: string): Promise<boolean> => run(async () => takeOver(await send[step](reason.trim()), paths))

  return { ...deed, decide, evidence: client.evidence, loadProblem: problem, registration }
}
