'use client'
import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'

import { amountText } from '../../../src/translations/commissions/statement-text.js'
import { languageOfLocale } from '../../../src/translations/languages.js'
import { Badge } from '../../ui/badge.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { useSay } from '../../ui/use-say.js'
import { MoneyLook } from '../money-look.js'
import { mayHandleMoney } from '../roles.js'
import { PayoutLines } from './payout-lines.js'
import { PayoutSteps } from './payout-steps.js'
import { payoutStatusTexts } from './payout-texts.js'
import { usePayout } from './use-payout.js'

const Desk = ({ id }: { id: string }) => {
  const { language, say } = useSay()
  const { user } = useAuth()
  const { config } = useConfig()
  const { detach, forgetRefusal, hadAHand = false, isBusy, lines, move, payout, problem, refusal } = usePayout(id)
  const mayHandle = mayHandleMoney(user)
  if (!payout) {
    return problem ? <Notice tone="bad">{problem}</Notice> : null
  }
  const { text, tone } = payoutStatusTexts[payout.status]
  return (
    <>
      <Panel aside={<Badge tone={tone}>{say(text)}</Badge>} title={`${say('Payout')} ${payout.number}`}>
        <MoneyLook />
        <div className="pp-stack">
          <p className="pp-total">{amountText(languageOfLocale(language), payout.amount, payout.currency)}</p>
          {payout.reason && <Notice tone={payout.status === 'failed' ? 'bad' : 'plain'}>{say('Reason')}: {payout.reason}</Notice>}
          <p className="pp-small" style={{ margin: 0 }}>
            <a className="pp-link" download href={`${config.routes.api}/payouts/${id}/note.pdf`}>{say('Payout note as PDF')}</a>
          </p>
          {payout.invoice && (
            <p className="pp-small" style={{ margin: 0 }}>
              <a className="pp-link" href={`${config.routes.api}/payouts/${id}/invoice`}>{say('Open the invoice of the partner')}</a>
            </p>
          )}
          {mayHandle && <PayoutSteps forgetRefusal={forgetRefusal} hadAHand={hadAHand} isBusy={isBusy} onMove={move} payout={payout} refusal={refusal} />}
        </div>
      </Panel>
      <Panel title={say('Lines')}>
        {/* A refused step says so in its dialog, a refused line here. */}
        {refusal && payout.status === 'draft' && <Notice tone="bad">{refusal}</Notice>}
        <PayoutLines isBusy={isBusy} load={lines} mayDetach={mayHandle} onDetach={(transaction) => void detach(transaction)} payout={payout} />
      </Panel>
    </>
  )
}

/** A payout as finance works with it: what it is worth, where it stands, its next steps and its lines. */
export const PayoutDesk = () => {
  const { id } = useDocumentInfo()
  return id ? <Desk id={String(id)} /> : null
}
