'use client'
import { useAllFormFields } from '@payloadcms/ui'
import { useMemo, useState } from 'react'

import type { Deal } from '../../../src/client/deals.js'
import { deals } from '../../../src/client/resources/deals.js'
import type { DisputeState, ExtensionState } from '../../../src/domain/deals/deals.js'
import type { RegistrationStatus } from '../../../src/domain/deals/registration.js'
import { useApi } from '../../api/use-api.js'
import { sentenceOf } from '../../api/use-loaded.js'
import { useTakeOver } from '../../ui/use-take-over.js'

const own = ['decidedAt', 'decidedBy', 'protectedUntil', 'reason', 'requestedAt', 'status']
const paths = [...own, ...['dispute', 'extension'].flatMap((part) => ['answer', 'decidedAt', 'state'].map((name) => `${part}.${name}`))].map((name) => `registration.${name}`)

/** What staff decide about a registration. */
export type RegistrationStep = 'approve' | 'dismiss' | 'grant' | 'refuse' | 'reject' | 'uphold'

/** The registration of the deal of the form as it stands, and deciding about it. */
export const useRegistration = (id: string) => {
  const api = useApi()
  const client = useMemo(() => deals(api), [api])
  const takeOver = useTakeOver()
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | undefined>()
  const [fields] = useAllFormFields()
  const field = (name: string): unknown => fields[`registration.${name}`]?.value
  const textOf = (value: unknown): null | string => (typeof value === 'string' && value !== '' ? value : null)
  const registration = {
    decidedBy: textOf(field('decidedBy')),
    dispute: { reason: textOf(field('dispute.reason')), state: (field('dispute.state') ?? 'none') as DisputeState },
    extension: { reason: textOf(field('extension.reason')), state: (field('extension.state') ?? 'none') as ExtensionState },
    protectedUntil: textOf(field('protectedUntil')),
    reason: textOf(field('reason')),
    status: (field('status') ?? 'none') as RegistrationStatus,
  }

  const send: Readonly<Record<RegistrationStep, (reason: string) => Promise<Deal>>> = {
    approve: (reason) => client.approve(id, reason || undefined),
    dismiss: (reason) => client.decideDispute(id, 'dismiss', reason),
    grant: (reason) => client.decideExtension(id, 'grant', reason || undefined),
    refuse: (reason) => client.decideExtension(id, 'refuse', reason),
    reject: (reason) => client.reject(id, reason),
    uphold: (reason) => client.decideDispute(id, 'uphold', reason),
  }

  const decide = async (step: RegistrationStep, reason: string): Promise<boolean> => {
    setIsBusy(true)
    setProblem(undefined)
    try {
      takeOver(await send[step](reason.trim()), paths)
      return true
    } catch (error) {
      setProblem(sentenceOf(error))
      return false
    } finally {
      setIsBusy(false)
    }
  }

  return { decide, evidence: client.evidence, forgetProblem: () => setProblem(undefined), isBusy, problem, registration }
}
