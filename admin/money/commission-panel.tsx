'use client'
import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback } from 'react'

import type { CommissionSilence, RecordCommission } from '../../src/client/commissions.js'
import type { MoneyBalances } from '../../src/client/money.js'
import { amountText } from '../../src/translations/commissions/statement-text.js'
import { languageOfLocale } from '../../src/translations/languages.js'
import type { AdminText } from '../../src/translations/text.js'
import { useApi } from '../api/use-api.js'
import { useLoaded } from '../api/use-loaded.js'
import { Badge } from '../ui/badge.js'
import { Notice } from '../ui/notice.js'
import { Panel } from '../ui/panel.js'
import { useSay } from '../ui/use-say.js'
import { MoneyLook } from './money-look.js'

const silences: Readonly<Record<CommissionSilence, AdminText>> = {
  closed: 'It was closed without earning a commission.',
  converted: 'It has become a deal; what that earns stands with the deal.',
  'no-plan': 'No commission plan is in force for this partner.',
  'no-rule': 'The plan in force gives the partner nothing for it.',
  'no-value': 'Nothing can be worked out: nobody has said what the lead may come to.',
}

const states: Readonly<Record<keyof MoneyBalances, AdminText>> = { available: 'Available', clearing: 'On its way', paid: 'Paid', pending: 'Pending' }

const CommissionPanel = ({ collection }: { collection: 'deals' | 'leads' }) => {
  const { language, say } = useSay()
  const { send } = useApi()
  const { config } = useConfig()
  const { id, savedDocumentData } = useDocumentInfo()
  const savedAt: unknown = savedDocumentData?.updatedAt
  // Asked again whenever the record was saved.
  const load = useCallback(async (signal: AbortSignal): Promise<RecordCommission | undefined> => (id ? send<RecordCommission>(`/${collection}/${id}/commission`, { signal }) : undefined), [collection, id, savedAt, send])
  const { answer, isLoading, problem } = useLoaded(load)
  const money = (amount: number, currency: string): string => amountText(languageOfLocale(language), amount, currency)
  if (!id) {
    return null
  }
  return (
    <Panel aside={answer?.expected && <Badge>{say('Expected')}</Badge>} title={say('Commission of the partner')}>
      <MoneyLook />
      {problem && <Notice tone="bad">{problem}</Notice>}
      {!answer && isLoading && <p className="pp-small pp-muted">{say('Loading…')}</p>}
      {answer?.silence && <p className="pp-small pp-muted">{say(silences[answer.silence])}</p>}
      {answer?.expected && (
        <div className="pp-stack">
          <p className="pp-total">{money(answer.expected.amount, answer.expected.currency)}</p>
          <p className="pp-small pp-muted" style={{ margin: 0 }}>{say('If it is won now, by the plan “{name}”, version {version}.', { name: answer.expected.plan.name, version: answer.expected.plan.version })}</p>
          {answer.expected.lines.map(({ rule, sentences }, index) => (
            <p className="pp-small" key={`${index}-${rule}`} style={{ margin: 0 }}>
              {rule}: {sentences.join(' ')}
            </p>
          ))}
        </div>
      )}
      {answer?.posted.map(({ currency, lines }) => (
        <ul className="pp-stack pp-small" key={currency} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {lines.map(({ amount, rule, state, transaction }) => (
            <li key={transaction}>
              <Link className="pp-link" href={formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/ledger-transactions/${transaction}` })} prefetch={false}>
                {money(amount, currency)}
                {rule ? ` · ${rule}` : ''}
              </Link>{' '}
              <Badge>{say(states[state])}</Badge>
            </li>
          ))}
        </ul>
      ))}
    </Panel>
  )
}

/** What a deal has earned its partner, or would earn; each amount leads to its why in the ledger. */
export const DealCommission = () => <CommissionPanel collection="deals" />

/** What a lead could earn its partner, or why that cannot be said. */
export const LeadCommission = () => <CommissionPanel collection="leads" />
