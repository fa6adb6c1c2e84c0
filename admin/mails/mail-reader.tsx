'use client'
import { useCallback, useState } from 'react'

import { useApi } from '../api/use-api.js'
import { useLoaded } from '../api/use-loaded.js'
import { Notice } from '../ui/notice.js'
import { useSay } from '../ui/use-say.js'

type Mail = { createdAt: string; from: string; html: string; key: string; subject: string; text: string; to: string }

/** One mail as its reader gets it. The frame is sandboxed: no script of a mail runs and no form is sent; its links open in a tab of their own. */
export const MailReader = ({ mailKey }: { mailKey: string }) => {
  const { language, say } = useSay()
  const { send } = useApi()
  const [asText, setAsText] = useState(false)
  const load = useCallback((signal: AbortSignal) => send<Mail>(`/portal/mails/${encodeURIComponent(mailKey)}`, { signal }), [mailKey, send])
  const { answer: mail, problem } = useLoaded(load)

  if (problem) {
    return <Notice tone="bad">{problem}</Notice>
  }
  if (!mail) {
    return <p className="pp-muted">{say('Loading…')}</p>
  }
  const showsText = asText || mail.html === ''
  return (
    <article className="pp-mail-reader">
      <h2>{mail.subject}</h2>
      <dl className="pp-small">
        <dt>{say('Sender')}</dt>
        <dd>{mail.from}</dd>
        <dt>{say('Recipient')}</dt>
        <dd>{mail.to}</dd>
        <dt>{say('Time')}</dt>
        <dd>{new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' }).format(Date.parse(mail.createdAt))}</dd>
      </dl>
      <div className="pp-row">
        {([false, true] as const).map((value) => (
          <button aria-pressed={showsText === value} className="pp-plain pp-chip" disabled={!value && mail.html === ''} key={String(value)} onClick={() => setAsText(value)} type="button">
            {say(value ? 'Plain text' : 'Formatted')}
          </button>
        ))}
      </div>
      {showsText ? (
        <pre className="pp-mail-text">{mail.text}</pre>
      ) : (
        <iframe sandbox="allow-popups allow-popups-to-escape-sandbox" srcDoc={`<base target="_blank">${mail.html}`} title={mail.subject} />
      )}
    </article>
  )
}
