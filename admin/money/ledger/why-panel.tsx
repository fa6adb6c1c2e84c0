'use client'
import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback } from 'react'

import type { StatementWhy } from '../../../src/client/money.js'
import { amountText } from '../../../src/translations/commissions/statement-text.js'
import { languageOfLocale } from '../../../src/translations/languages.js'
import { useApi } from '../../api/use-api.js'
import { useLoaded } from '../../api/use-loaded.js'
import { Badge } from '../../ui/badge.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { useSay } from '../../ui/use-say.js'
import { MoneyLook } from '../money-look.js'
import { ledgerKindTexts } from '../payouts/payout-texts.js'

/** How the amount of a ledger transaction came about: its inputs, and every step as a sentence; the same that the partner reads. */
export const LedgerWhy = () => {
  const { language, say } = useSay()
  const { send } = useApi()
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const load = useCallback(async (signal: AbortSignal): Promise<StatementWhy | undefined> => (id ? send<StatementWhy>(`/ledger-transactions/${id}/why`, { signal }) : undefined), [id, send])
  const { answer, problem } = useLoaded(load)
  if (!id) {
    return null
  }
  return (
    <Panel aside={answer && <Badge>{say(ledgerKindTexts[answer.kind])}</Badge>} title={say('Why this amount')}>
      <MoneyLook />
      {problem && <Notice tone="bad">{problem}</Notice>}
      {answer && (
        <div className="pp-stack">
          <p className="pp-total">{amountText(languageOfLocale(language), answer.amount, answer.currency)}</p>
          <dl className="pp-facts">
            {answer.deal && (
              <div>
                <dt>{say('Deal')}</dt>
                <dd>
                  <Link className="pp-link" href={formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/deals/${answer.deal.id}` })} prefetch={false}>
                    {answer.deal.name}
                  </Link>
                </dd>
              </div>
            )}
            {answer.payee?.name && (
              <div>
                <dt>{say('Who earns it')}</dt>
                <dd>{answer.payee.name}</dd>
              </div>
            )}
            {answer.inputs.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <ol className="pp-why" style={{ lineHeight: 1.5, margin: 0, paddingInlineStart: 20 }}>
            {answer.sentences.map((sentence, index) => (
              <li key={index}>{sentence}</li>
            ))}
          </ol>
        </div>
      )}
    </Panel>
  )
}
