'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { RoomWarnings as Warnings } from '../../src/client/building.js'
import { useApi } from '../api/use-api.js'
import { useLoaded } from '../api/use-loaded.js'
import { Badge } from '../ui/badge.js'
import { Notice } from '../ui/notice.js'
import { Panel } from '../ui/panel.js'
import { useSay } from '../ui/use-say.js'

/** What partners would stumble over in the room as it was last saved; looked at again after every save. */
export const RoomWarnings = () => {
  const { say } = useSay()
  const { send } = useApi()
  const { id, lastUpdateTime } = useDocumentInfo()
  const load = useCallback(
    // `lastUpdateTime` is what makes a save ask again.
    async (signal: AbortSignal) => (id && lastUpdateTime !== undefined ? send<Warnings>(`/rooms/${id}/warnings`, { signal }) : undefined),
    [id, lastUpdateTime, send],
  )
  const { answer, isLoading, problem } = useLoaded(load)
  if (!id) {
    return null
  }
  const count = answer?.warnings.length ?? 0
  return (
    <Panel aside={answer && <Badge tone={count > 0 ? 'wait' : 'good'}>{count > 0 ? count : say('None')}</Badge>} title={say('Warnings')}>
      <div aria-busy={isLoading} aria-live="polite" className="pp-stack">
        {problem && <Notice tone="bad">{problem}</Notice>}
        {answer?.warnings.map(({ block, kind, text }, index) => (
          <Notice key={`${kind}-${block ?? ''}-${index}`} tone="wait">
            {text}
          </Notice>
        ))}
        {answer && count === 0 && <p className="pp-small pp-muted">{say('Nothing is in the way of readers: links, pictures and access are in order.')}</p>}
        <p className="pp-small pp-muted">{say('As last saved.')}</p>
      </div>
    </Panel>
  )
}
