'use client'
import { Button } from '@payloadcms/ui'
import { useCallback, useState } from 'react'

import { useApi } from '../api/use-api.js'
import { useLoaded } from '../api/use-loaded.js'
import { Notice } from '../ui/notice.js'
import { Since } from '../ui/since.js'
import { useSay } from '../ui/use-say.js'
import { MailReader } from './mail-reader.js'
import { MailsLook } from './mails-look.js'

/** What the list tells of a kept mail. */
type MailSummary = { createdAt: string; key: string; subject: string; to: string }

/** The mails that were kept because no mail server is configured, beside the one that is being read. */
export const MailList = () => {
  const { say } = useSay()
  const { send } = useApi()
  const [chosen, setChosen] = useState<string | undefined>()
  const load = useCallback((signal: AbortSignal) => send<{ isKept: boolean; mails: MailSummary[] }>('/portal/mails', { signal }), [send])
  const { answer, isLoading, problem, reload } = useLoaded(load)
  const mails = answer?.mails ?? []
  const key = chosen ?? mails[0]?.key

  if (problem) {
    return <Notice tone="bad">{problem}</Notice>
  }
  return (
    <div aria-busy={isLoading}>
      <MailsLook />
      <div className="pp-row" style={{ marginBlockEnd: 12 }}>
        <Button buttonStyle="secondary" disabled={isLoading} margin={false} onClick={reload} size="small">
          {say('Look for new mails')}
        </Button>
      </div>
      {answer && mails.length === 0 && (
        <Notice>{say(answer.isKept ? 'No mail has been kept yet. While no mail server is configured, mails stand here instead of leaving.' : 'Mails leave through the mail server; none is kept here.')}</Notice>
      )}
      {mails.length > 0 && (
        <div className="pp-mails">
          <ul aria-label={say('Kept mails')}>
            {mails.map((mail) => (
              <li key={mail.key}>
                <button aria-current={mail.key === key ? 'true' : undefined} className="pp-plain pp-mail" onClick={() => setChosen(mail.key)} type="button">
                  <span className="pp-mail-subject">{mail.subject}</span>
                  <span className="pp-small pp-muted">{mail.to}</span>
                  <span className="pp-small pp-muted">
                    <Since at={mail.createdAt} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {key && <MailReader key={key} mailKey={key} />}
        </div>
      )}
    </div>
  )
}
