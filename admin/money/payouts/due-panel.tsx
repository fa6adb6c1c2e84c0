'use client'
import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useCallback, useMemo, useRef } from 'react'

import type { DuePayouts } from '../../../src/client/money.js'
import { payouts } from '../../../src/client/resources/payments.js'
import { amountText } from '../../../src/translations/commissions/statement-text.js'
import { languageOfLocale } from '../../../src/translations/languages.js'
import { newKey } from '../../api/new-key.js'
import { useApi } from '../../api/use-api.js'
import { useDeed } from '../../api/use-deed.js'
import { useLoaded } from '../../api/use-loaded.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { useSay } from '../../ui/use-say.js'

/** Rows that are shown; all of them are collected at once anyway. */
const mostShown = 10

/** What is available and waits to be paid out, and collecting it into drafts: all of it, or one partner and currency. */
export const DuePanel = ({ mayCollect }: { mayCollect: boolean }) => {
  const { language, say } = useSay()
  const { send, address } = useApi()
  const { config } = useConfig()
  const router = useRouter()
  const client = useMemo(() => payouts({ address, send }), [address, send])
  const { isBusy, problem: refusal, run } = useDeed()
  const key = useRef(newKey())
  const load = useCallback((signal: AbortSignal) => send<DuePayouts>('/payouts/due', { signal }), [send])
  const { answer, problem, reload } = useLoaded(load)
  const worthIt = answer?.due.filter(({ isWorthPaying }) => isWorthPaying) ?? []
  const waiting = answer?.due.filter(({ isWorthPaying }) => !isWorthPaying) ?? []
  const money = (amount: number, currency: string) => amountText(languageOfLocale(language), amount, currency)

  const collect = (what: { currency?: string; partner?: string }) =>
    run(async () => {
      const { docs } = await client.collect(what, { idempotencyKey: key.current })
      key.current = newKey()
      toast.success(say(docs.length === 1 ? '1 draft was made.' : '{count} drafts were made.', { count: docs.length }))
      reload()
      router.refresh()
    })

  return (
    <Panel
      aside={
        <a className="pp-link pp-small" download href={`${config.routes.api}/payouts/export.csv`}>
          {say('All payouts as CSV')}
        </a>
      }
      title={say('Waits to be paid out')}
    >
      {(refusal ?? problem) && <Notice tone="bad">{refusal ?? problem}</Notice>}
      {answer && worthIt.length === 0 && <p className="pp-small pp-muted">{say('Nothing is available that is worth a payout.')}</p>}
      {worthIt.length > 0 && (
        <div className="pp-stack">
          <div aria-label={say('Waits to be paid out')} className="pp-table-wrap" role="region" tabIndex={0}>
            <table className="pp-table">
              <thead>
                <tr>
                  <th scope="col">{say('Partner')}</th>
                  <th className="pp-number" scope="col">{say('Available')}</th>
                  {mayCollect && <th scope="col"><span className="pp-hidden">{say('Collect')}</span></th>}
                </tr>
              </thead>
              <tbody>
                {worthIt.slice(0, mostShown).map(({ available, currency, partner, partnerName }) => (
                  <tr key={`${partner}:${currency}`}>
                    <td>{partnerName}</td>
                    <td className="pp-number">{money(available, currency)}</td>
                    {mayCollect && (
                      <td className="pp-number">
                        <Button buttonStyle="subtle" disabled={isBusy} margin={false} onClick={() => void collect({ currency, partner })} size="small" type="button">
                          {say('Collect')}
                          <span className="pp-hidden"> {partnerName}, {currency}</span>
                        </Button>
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {worthIt.length > mostShown && <p className="pp-small pp-muted" style={{ margin: 0 }}>{say('and {count} more', { count: worthIt.length - mostShown })}</p>}
          {mayCollect && (
            <div className="pp-row">
              <Button disabled={isBusy} margin={false} onClick={() => void collect({})} size="small" type="button">
                {say('Collect all into drafts')}
              </Button>
            </div>
          )}
        </div>
      )}
      {waiting.length > 0 && (
        <p className="pp-small pp-muted" style={{ marginBlockStart: 8 }}>
          {say(waiting.length === 1 ? '1 balance waits: it is below what is worth a payout, or below zero.' : '{count} balances wait: they are below what is worth a payout, or below zero.', { count: waiting.length })}
        </p>
      )}
    </Panel>
  )
}
