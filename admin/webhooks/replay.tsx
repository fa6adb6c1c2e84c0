'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import { useApi } from '../api/use-api.js'
import { sentenceOf } from '../api/use-loaded.js'
import { Notice } from '../ui/notice.js'
import { Panel } from '../ui/panel.js'
import { useSay } from '../ui/use-say.js'

/** Sends the message of the log that is shown once more. */
export const WebhookReplay = () => {
  const { say } = useSay()
  const { send } = useApi()
  const { id } = useDocumentInfo()
  const [state, setState] = useState<'busy' | 'idle' | 'sent'>('idle')
  const [problem, setProblem] = useState<string | undefined>()

  const replay = async () => {
    setState('busy')
    setProblem(undefined)
    try {
      await send(`/webhook-deliveries/${id}/replay`, { body: {}, method: 'POST' })
      setState('sent')
    } catch (error) {
      setState('idle')
      setProblem(sentenceOf(error))
    }
  }

  if (!id) {
    return null
  }
  return (
    <Panel title={say('Send it again')}>
      <p className="pp-small pp-muted">{say('The message keeps its name (webhook-id), so a receiver that has it already can tell.')}</p>
      <Button buttonStyle="secondary" disabled={state === 'busy'} margin={false} onClick={() => void replay()} size="small" type="button">
        {say('Send it again')}
      </Button>
      <div aria-live="polite">
        {problem && <Notice tone="bad">{problem}</Notice>}
        {state === 'sent' && <Notice>{say('It is on its way again. The result stands here in a moment; reload the page.')}</Notice>}
      </div>
    </Panel>
  )
}
