'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { LeadHistory as History } from '../../src/client/types.js'
import { useApi } from '../api/use-api.js'
import { useLoaded } from '../api/use-loaded.js'
import { Notice } from './notice.js'
import { Panel } from './panel.js'
import { Since } from './since.js'
import { Style } from './style.js'
import { useSay } from './use-say.js'

const css = `
.pp-history { list-style: none; margin: 0; padding: 0; display: grid; gap: 10px; max-height: 22rem; overflow-y: auto; }
.pp-history li { position: relative; padding-inline-start: 16px; font-size: 13px; line-height: 1.4; overflow-wrap: anywhere; }
.pp-history li::before { content: ''; position: absolute; inset-inline-start: 2px; inset-block-start: 6px; width: 7px; height: 7px; border-radius: 99px; background: var(--theme-elevation-400); }
.pp-history li:first-child::before { background: light-dark(#3b82c4, #5da3e0); }
`

/** Who did what to this record and when, newest first; loads again after each save. */
export const HistoryPanel = ({ collection }: { collection: 'deals' | 'leads' }) => {
  const { say } = useSay()
  const { send } = useApi()
  const { id, lastUpdateTime } = useDocumentInfo()
  const load = useCallback(
    // A save tells its time, which asks again.
    async (signal: AbortSignal): Promise<History['items']> => (id ? (await send<History>(`/${collection}/${id}/history`, { signal })).items : []),
    [collection, id, lastUpdateTime, send],
  )
  const { answer: items = [], isLoading, problem } = useLoaded(load)
  if (!id) {
    return null
  }
  return (
    <Panel title={say('History')}>
      <Style css={css} id="history" />
      {problem && <Notice tone="bad">{problem}</Notice>}
      {!problem && !isLoading && items.length === 0 && <p className="pp-small pp-muted">{say('Nothing happened yet.')}</p>}
      <ol className="pp-history">
        {items.map((item) => (
          <li key={item.id}>
            {item.text}
            <div className="pp-small pp-muted">
              <Since at={item.at} />
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
