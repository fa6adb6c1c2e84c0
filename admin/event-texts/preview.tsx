'use client'
import { useFormFields } from '@payloadcms/ui'
import { useCallback, useDeferredValue } from 'react'

import { useApi } from '../api/use-api.js'
import { useLoaded } from '../api/use-loaded.js'
import { Notice } from '../ui/notice.js'
import { Panel } from '../ui/panel.js'
import { Style } from '../ui/style.js'
import { useSay } from '../ui/use-say.js'
import { Placeholders } from './placeholders.js'

type Preview = { bell: { body: string; title: string }; mail: { html: string; subject: string }; placeholders: { name: string; sample: string }[] }

const css = `
.pp-bell { border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-s); padding: 10px 12px; overflow-wrap: anywhere; line-height: 1.45; font-size: 13px; margin-block-end: 12px; }
.pp-bell strong { display: block; }
.pp-event-mail { width: 100%; height: 26rem; border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-s); background: #fff; color-scheme: light; }
`

/** How the text of the form reads in the bell and as a mail, while it is written, with the values it may name. */
export const EventTextPreview = () => {
  const { say } = useSay()
  const { send } = useApi()
  const written = useFormFields(([fields]) => JSON.stringify(Object.fromEntries(['body', 'event', 'language', 'title'].map((name) => [name, fields?.[name]?.value ?? '']))))
  const asked = useDeferredValue(written)
  const load = useCallback(
    async (signal: AbortSignal): Promise<Preview | undefined> => {
      const body = JSON.parse(asked) as Record<string, string>
      // Typing goes on; the last state of a moment's rest is what is asked for.
      await new Promise((resolve) => setTimeout(resolve, 250))
      return body.event && !signal.aborted ? send<Preview>('/event-texts/preview', { body, method: 'POST', signal }) : undefined
    },
    [asked, send],
  )
  const { answer, isLoading, problem } = useLoaded(load)

  return (
    <Panel title={say('How it reads')}>
      <Style css={css} id="event-text-preview" />
      {problem && <Notice tone="bad">{problem}</Notice>}
      {!answer && !problem && <p className="pp-small pp-muted">{say(isLoading ? 'Loading…' : 'Choose an event to see how its text reads.')}</p>}
      {answer && (
        <div aria-busy={isLoading}>
          <p className="pp-small pp-muted">{say('What people read, with values as an example. An empty field keeps the portal’s own text.')}</p>
          <Placeholders placeholders={answer.placeholders} />
          <h4 className="pp-small">{say('Bell')}</h4>
          <div className="pp-bell">
            <strong>{answer.bell.title}</strong>
            {answer.bell.body}
          </div>
          <h4 className="pp-small">{say('How the e-mail looks')}</h4>
          <iframe className="pp-event-mail" sandbox="" srcDoc={answer.mail.html} title={say('How the e-mail looks')} />
        </div>
      )}
    </Panel>
  )
}
