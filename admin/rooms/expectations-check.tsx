'use client'
import { useAllFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback } from 'react'

import type { CheckedExpectations } from '../../src/client/building.js'
import { useApi } from '../api/use-api.js'
import { useLoaded } from '../api/use-loaded.js'
import { Notice } from '../ui/notice.js'
import { Style } from '../ui/style.js'
import { useSay } from '../ui/use-say.js'
import { useSettled } from './use-settled.js'

const css = `
.pp-expected { list-style: none; margin: 10px 0 0; padding: 0; display: grid; gap: 6px; font-size: 13px; line-height: 1.45; }
.pp-expected li { display: grid; grid-template-columns: 1.4em minmax(0, 1fr); }
.pp-expected [data-met=true] > span:first-child { color: light-dark(#1f7a43, #7fd89d); } .pp-expected [data-met=false] > span:first-child { color: light-dark(#b3302c, #ff9a92); }
`

type Form = Record<string, unknown> & { expectations?: unknown; partnerType?: unknown }

/** Below the list of expectations: whether the room as the form stands, unsaved changes included, would be found as expected. */
export const ExpectationsCheck = () => {
  const { say } = useSay()
  const { send } = useApi()
  const [fields] = useAllFormFields()
  const { audience, expectations, kind, partnerType, unlock, whenLocked } = reduceFieldsToValues(fields, true) as Form
  const settled = useSettled(JSON.stringify({ audience: audience ?? {}, expectations: Array.isArray(expectations) ? expectations : [], kind, partnerType, unlock: Array.isArray(unlock) ? unlock : [], whenLocked }))
  const load = useCallback(
    async (signal: AbortSignal) => {
      const form = JSON.parse(settled) as { expectations: unknown[]; partnerType?: unknown }
      const isAsked = form.expectations.length > 0 && typeof form.partnerType === 'string'
      return isAsked ? (await send<CheckedExpectations>('/rooms/check-expectations', { body: form, method: 'POST', signal })).expectations : []
    },
    [send, settled],
  )
  const { answer = [], isLoading, problem } = useLoaded(load)
  if (problem) {
    return <Notice tone="bad">{problem}</Notice>
  }
  return (
    answer.length > 0 && (
      <div aria-busy={isLoading} aria-live="polite">
        <Style css={css} id="expectations" />
        <ul className="pp-expected">
          {answer.map(({ id, isMet, text, why }) => (
            <li data-met={isMet} key={id}>
              <span aria-hidden="true">{isMet ? '✓' : '✗'}</span>
              <span>
                <span className="pp-hidden">{say(isMet ? 'Met:' : 'Not met:')} </span>
                {text} {why && <span className="pp-muted">{why}</span>}
              </span>
            </li>
          ))}
        </ul>
      </div>
    )
  )
}
