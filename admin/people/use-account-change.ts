'use client'
import { toast, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useState } from 'react'

import type { RequestOptions } from '../../src/client/transport.js'
import { useApi } from '../api/use-api.js'
import { sentenceOf } from '../api/use-loaded.js'

/**
 * Sends a change that stands beside the form (suspend, reactivate; `status` is what it leads to unless the server answers another one) and takes the new state over into it, so that a later save of the form does not
 * turn it back. Other unsaved changes of the form stay.
 */
export const useAccountChange = () => {
  const { send } = useApi()
  const { dispatchFields } = useForm()
  const { setLastUpdateTime } = useDocumentInfo()
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | undefined>()

  const change = async ({ done, path, status, ...options }: RequestOptions & { done: string; path: string; status: string }): Promise<boolean> => {
    setIsBusy(true)
    setProblem(undefined)
    try {
      const answer = await send<{ status?: string }>(path, options)
      const stored = answer.status ?? status
      dispatchFields({ initialValue: stored, path: 'status', type: 'UPDATE', value: stored })
      setLastUpdateTime(Date.now())
      toast.success(done)
      return true
    } catch (error) {
      setProblem(sentenceOf(error))
      return false
    } finally {
      setIsBusy(false)
    }
  }

  return { change, forgetProblem: () => setProblem(undefined), isBusy, problem }
}
