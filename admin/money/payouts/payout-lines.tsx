'use client'
import { Button, Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useState } from 'react'

import type { Payout, PayoutLines as Lines } from '../../../src/client/money.js'
import { amountText } from '../../../src/translations/commissions/statement-text.js'
import { languageOfLocale } from '../../../src/translations/languages.js'
import { useLoaded } from '../../api/use-loaded.js'
import { Badge } from '../../ui/badge.js'
import { Notice } from '../../ui/notice.js'
import { useSay } from '../../ui/use-say.js'
import { ledgerKindTexts } from './payout-texts.js'

type PayoutLinesProps = { isBusy: boolean; load: (id: string, options: { cursor?: string }) => Promise<Lines>; mayDetach: boolean; onDetach: (transaction: string) => void; payout: Payout }

/** What a payout consists of; out of a draft, lines can be taken. */
export const PayoutLines = ({ isBusy, load, mayDetach, onDetach, payout: { currency, id, status, updatedAt } }: PayoutLinesProps) => {
  const { language, say } = useSay()
  const { config } = useConfig()
  const [cursors, setCursors] = useState<readonly string[]>([])
  const cursor = cursors.at(-1)
  const ask = useCallback(() => load(id, cursor === undefined ? {} : { cursor }), [cursor, id, load, updatedAt])
  const { answer, isLoading, problem } = useLoaded<Lines>(ask)
  const href = (collection: string, document: string) => formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/${collection}/${document}` as `/${string}` })
  const isDraft = status === 'draft' && mayDetach
  return (
    <div aria-busy={isLoading} className="pp-stack">
      {problem && <Notice tone="bad">{problem}</Notice>}
      <div aria-label={say('Lines of the payout')} className="pp-table-wrap" role="region" tabIndex={0}>
        <table className="pp-table">
          <thead>
            <tr>
              <th scope="col">{say('When')}</th>
              <th scope="col">{say('Line')}</th>
              <th className="pp-number" scope="col">{say('Amount')}</th>
              {isDraft && <th scope="col"><span className="pp-hidden">{say('Take out')}</span></th>}
            </tr>
          </thead>
          <tbody>
            {answer?.lines.map(({ amount, deal, kind, occurredAt, rule, state, transaction }) => (
              <tr key={transaction}>
                <td>{new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(Date.parse(occurredAt))}</td>
                <td>
                  <Link className="pp-link" href={href('ledger-transactions', transaction)} prefetch={false}>
                    {say(ledgerKindTexts[kind])}
                    {rule ? ` · ${rule}` : ''}
                  </Link>{' '}
                  {state !== 'held' && <Badge>{say(state === 'detached' ? 'Taken out' : 'Given back')}</Badge>}
                  {deal && (
                    <div className="pp-small pp-muted">
                      <Link className="pp-link" href={href('deals', deal.id)} prefetch={false}>{deal.name}</Link>
                    </div>
                  )}
                </td>
                <td className="pp-number">{amountText(languageOfLocale(language), amount, currency)}</td>
                {isDraft && (
                  <td>
                    {state === 'held' && amount > 0 && (
                      <Button buttonStyle="subtle" disabled={isBusy} margin={false} onClick={() => onDetach(transaction)} size="small" type="button">
                        {say('Take out')}
                        <span className="pp-hidden"> {deal?.name ?? rule ?? ''}</span>
                      </Button>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="pp-row" style={{ justifyContent: 'space-between' }}>
        <span className="pp-row">
          {cursors.length > 0 && <Button buttonStyle="subtle" disabled={isLoading} margin={false} onClick={() => setCursors(cursors.slice(0, -1))} size="small" type="button">{say('Previous')}</Button>}
          {answer?.next && <Button buttonStyle="subtle" disabled={isLoading} margin={false} onClick={() => setCursors([...cursors, answer.next!])} size="small" type="button">{say('Next')}</Button>}
        </span>
        <a className="pp-link pp-small" download href={`${config.routes.api}/payouts/${id}/lines.csv`}>{say('Download as CSV')}</a>
      </div>
    </div>
  )
}
