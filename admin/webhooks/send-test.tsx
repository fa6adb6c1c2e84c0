'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import { useApi } from '../api/use-api.js'
import { sentenceOf } from '../api/use-loaded.js'
import { Notice } from '../ui/notice.js'
import { Panel } from '../ui/panel.js'
import { useSay } from '../ui/use-say.js'
import { type Delivery, DeliveryResult } from './delivery-result.js'

/** Sends one message to the webhook of the form and shows at once what came back. */
export const WebhookTest = () => {
  const { say } = useSay()
  const { send } = useApi()
  const { id } = useDocumentInfo()
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | undefined>()
  const [result, setResult] = useState<Delivery | undefined>()

  const test = async () => {
    setIsBusy(true)
    setProblem(undefined)
    setResult(undefined)
    try {
      setResult(await send<Delivery>(`/webhooks/${id}/test`, { body: {}, method: 'POST' }))
    } catch (error) {
      setProblem(sentenceOf(error))
    } finally {
      setIsBusy(false)
    }
  }

  return (
    <Panel title={say('Send a test')}>
      <p className="pp-small pp-muted">{say(id ? 'Sends one message to the saved address, also while the webhook is switched off.' : 'Save the webhook first, then send a test.')}</p>
      {id && (
        <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => void test()} size="small" type="button">
          {say('Send a test')}
        </Button>
      )}
      <div aria-live="polite">
        {problem && <Notice tone="bad">{problem}</Notice>}
        {result && <DeliveryResult delivery={result} />}
      </div>
    </Panel>
  )
}
