'use client'
import { useAuth } from '@payloadcms/ui'

import { payoutStatuses } from '../../../src/domain/ledger/payout-steps.js'
import { QuickFilters } from '../../ui/quick-filters.js'
import { useSay } from '../../ui/use-say.js'
import { MoneyLook } from '../money-look.js'
import { mayHandleMoney } from '../roles.js'
import { DuePanel } from './due-panel.js'
import { payoutStatusTexts } from './payout-texts.js'

/** What stands above the list of payouts: what waits to be paid out, and the states. */
export const PayoutListTools = () => {
  const { say } = useSay()
  const { user } = useAuth()
  return (
    <div className="pp-stack pp-list-tools">
      <MoneyLook />
      <DuePanel mayCollect={mayHandleMoney(user)} />
      <QuickFilters filters={payoutStatuses.map((status) => ({ field: 'status', label: say(payoutStatusTexts[status].text), value: status }))} />
    </div>
  )
}
