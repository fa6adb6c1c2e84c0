'use client'
import { useAuth } from '@payloadcms/ui'
import { useCallback, useState } from 'react'

import type { PlanPreview } from '../../../src/client/plans.js'
import { isCurrency, parseAmount } from '../../../src/domain/money.js'
import { useApi } from '../../api/use-api.js'
import { useLoaded } from '../../api/use-loaded.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { useSay } from '../../ui/use-say.js'
import { MoneyLook } from '../money-look.js'
import { mayHandleMoney } from '../roles.js'
import { ExampleForm, type TypedExample } from './example-form.js'
import { currencyOfPlan, fieldsOfPlan } from './fields-of-plan.js'
import { useTypedPlan } from './use-typed-plan.js'
import { WorkedLines } from './worked-lines.js'

/** The deal in minor units; undefined while an amount is no number of its currency. */
const dealOf = ({ amount, before, currency, fields }: TypedExample): object | undefined => {
  if (!isCurrency(currency)) {
    return undefined
  }
  const [worth, sold] = [parseAmount(amount, currency), before.trim() === '' ? 0 : parseAmount(before, currency)]
  return worth === undefined || sold === undefined ? undefined : { amount: worth, currency, fields, volumeBefore: sold }
}

/** Beside the form of a plan: what it would give for a deal, worked out by the engine of the ledger while somebody types. Nothing is stored. */
export const PlanExample = () => {
  const { say } = useSay()
  const { send } = useApi()
  const { user } = useAuth()
  const plan = useTypedPlan()
  const [typed, setTyped] = useState<Partial<TypedExample>>({})
  const example: TypedExample = { amount: '10000', before: '', currency: currencyOfPlan(plan) ?? 'EUR', fields: {}, ...typed }
  const deal = dealOf(example)
  const asked = deal && JSON.stringify(deal)
  const isAllowed = mayHandleMoney(user)

  const load = useCallback(
    async (signal: AbortSignal): Promise<PlanPreview | undefined> =>
      isAllowed && asked ? send<PlanPreview>('/commission-plans/preview', { body: { example: JSON.parse(asked) as object, plan: JSON.parse(plan) as object }, method: 'POST', signal }) : undefined,
    [asked, isAllowed, plan, send],
  )
  const { answer, isLoading, problem } = useLoaded(load)

  if (!isAllowed) {
    return null
  }
  return (
    <Panel title={say('Worked example')}>
      <MoneyLook />
      <div className="pp-stack">
        <ExampleForm example={example} names={fieldsOfPlan(plan)} onChange={setTyped} problem={!deal} withVolume={plan.includes('"bands-rule"')} />
        {problem && <Notice tone="bad">{problem}</Notice>}
        <div aria-busy={isLoading} aria-live="polite">
          {deal && answer && <WorkedLines preview={answer} />}
        </div>
        <p className="pp-small pp-muted">{say('As the form stands, saved or not. In the example every certificate is held.')}</p>
      </div>
    </Panel>
  )
}
