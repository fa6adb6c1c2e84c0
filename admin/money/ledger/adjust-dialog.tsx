'use client'
import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useCallback, useId, useMemo, useRef, useState } from 'react'

import type { PortalPayments } from '../../../src/client/money.js'
import { ledger } from '../../../src/client/resources/payments.js'
import { currencies, isCurrency, parseAmount } from '../../../src/domain/money.js'
import { amountText } from '../../../src/translations/commissions/statement-text.js'
import { languageOfLocale } from '../../../src/translations/languages.js'
import { newKey } from '../../api/new-key.js'
import { useApi } from '../../api/use-api.js'
import { useDeed } from '../../api/use-deed.js'
import { useLoaded } from '../../api/use-loaded.js'
import { Dialog } from '../../ui/dialog.js'
import { DocumentSelect } from '../../ui/document-select.js'
import { useSay } from '../../ui/use-say.js'

type Typed = { amount: string; currency: string; isLess: boolean; partner: string; reason: string }

/** Corrects what a partner is owed, by an amount and with a reason that the partner reads. What stands now is shown before. */
export const AdjustDialog = ({ onClose }: { onClose: () => void }) => {
  const { language, say } = useSay()
  const api = useApi()
  const client = useMemo(() => ledger(api), [api])
  const router = useRouter()
  const id = useId()
  const key = useRef(newKey())
  const [typed, setTyped] = useState<Typed>({ amount: '', currency: 'EUR', isLess: false, partner: '', reason: '' })
  const { isBusy, problem: refusal, run } = useDeed()
  const { currency, isLess, partner, reason } = typed
  const load = useCallback(async (): Promise<PortalPayments | undefined> => (partner ? client.balances(partner) : undefined), [client, partner])
  const { answer: balances } = useLoaded(load)
  const available = balances?.currencies.find((each) => each.currency === currency)?.balances.available ?? 0
  const worth = isCurrency(currency) ? parseAmount(typed.amount, currency) : undefined
  const amount = worth ? (isLess ? -worth : worth) : undefined
  const money = (value: number) => amountText(languageOfLocale(language), value, currency)
  const change = (next: Partial<Typed>) => setTyped({ ...typed, ...next })

  const adjust = async (by: number) => {
    const isDone = await run(() => client.adjust({ amount: by, currency, partner, reason: reason.trim() }, { idempotencyKey: key.current }))
    if (isDone) {
      toast.success(say('The balance was adjusted by {amount}.', { amount: money(by) }))
      router.refresh()
      onClose()
    }
  }

  return (
    <Dialog confirmLabel={say('Adjust')} isBusy={isBusy} isConfirmable={partner !== '' && amount !== undefined && reason.trim() !== ''} onCancel={onClose} onConfirm={() => amount !== undefined && void adjust(amount)} problem={refusal} title={say('Adjust a balance')}>
      <DocumentSelect collection="partners" label={say('Partner')} onChange={(next) => change({ partner: next })} placeholder={say('Choose a partner')} value={partner} />
      <div className="pp-money-fields">
        <div className="pp-field">
          <label htmlFor={`${id}-way`}>{say('What happens')}</label>
          <select className="pp-input" id={`${id}-way`} onChange={(event) => change({ isLess: event.target.value === 'less' })} value={isLess ? 'less' : 'more'}>
            <option value="more">{say('The partner gets more')}</option>
            <option value="less">{say('The partner gets less')}</option>
          </select>
        </div>
        <div className="pp-field">
          <label htmlFor={`${id}-amount`}>{say('Amount')}</label>
          <input className="pp-input" id={`${id}-amount`} inputMode="decimal" onChange={(event) => change({ amount: event.target.value })} required value={typed.amount} />
        </div>
        <div className="pp-field">
          <label htmlFor={`${id}-currency`}>{say('Currency')}</label>
          <select className="pp-input" id={`${id}-currency`} onChange={(event) => change({ currency: event.target.value })} value={currency}>
            {currencies.map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        </div>
      </div>
      {typed.amount !== '' && worth === undefined && <p className="pp-problem" style={{ margin: 0 }}>{say('Enter amounts as numbers, for example 10000 or 10000.50.')}</p>}
      {balances && (
        <p className="pp-small pp-muted" role="status" style={{ margin: 0 }}>
          {amount === undefined ? say('Available now: {before}.', { before: money(available) }) : say('Available now: {before}; then {after}.', { after: money(available + amount), before: money(available) })}
        </p>
      )}
      <div className="pp-field">
        <label htmlFor={`${id}-reason`}>{say('Reason')}</label>
        <textarea className="pp-input" id={`${id}-reason`} maxLength={1000} onChange={(event) => change({ reason: event.target.value })} required rows={3} value={reason} />
        <span className="pp-small pp-muted">{say('The partner reads it beside the amount.')}</span>
      </div>
    </Dialog>
  )
}
