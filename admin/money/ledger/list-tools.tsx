'use client'
import { Button, useAuth } from '@payloadcms/ui'
import { useState } from 'react'

import { ledgerKinds } from '../../../src/domain/ledger/ledger-types.js'
import { QuickFilters } from '../../ui/quick-filters.js'
import { useSay } from '../../ui/use-say.js'
import { MoneyLook } from '../money-look.js'
import { ledgerKindTexts } from '../payouts/payout-texts.js'
import { mayHandleMoney } from '../roles.js'
import { AdjustDialog } from './adjust-dialog.js'

/** What stands above the ledger: the kinds of movements, and correcting a balance. Nothing in the ledger itself is ever changed. */
export const LedgerListTools = () => {
  const { say } = useSay()
  const { user } = useAuth()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div className="pp-row pp-list-tools" style={{ justifyContent: 'space-between' }}>
      <MoneyLook />
      <QuickFilters filters={ledgerKinds.map((kind) => ({ field: 'kind', label: say(ledgerKindTexts[kind]), value: kind }))} />
      {mayHandleMoney(user) && (
        <Button buttonStyle="secondary" margin={false} onClick={() => setIsOpen(true)} size="small" type="button">
          {say('Adjust a balance')}
        </Button>
      )}
      {isOpen && <AdjustDialog onClose={() => setIsOpen(false)} />}
    </div>
  )
}
