'use client'

import { useState } from 'react'

import { type LostReason, lostReasons } from '../../../../domain/deals/deals.js'
import { useTranslations } from '../../../intl/island-intl.js'
import { Button } from '../../../ui/button.js'
import { Dialog } from '../../../ui/dialog.js'
import { Field, fieldControl } from '../../../ui/field.js'
import { Select } from '../../../ui/select.js'

type LostDialogProps = { deal: string; onClose: () => void; onLost: (reason: LostReason) => void }

/** Asks why a deal was lost before it is said to be. */
export const LostDialog = ({ deal, onClose, onLost }: LostDialogProps) => {
  const t = useTranslations('dealBoard')
  const reasons = useTranslations('dealReason')
  const form = useTranslations('leadForm')
  const shell = useTranslations('shell')
  const [reason, setReason] = useState<LostReason>()
  const [isMissing, setIsMissing] = useState(false)
  const error = isMissing ? form('required') : undefined
  return (
    <Dialog closeLabel={shell('close')} isOpen onOpenChange={(isOpen) => !isOpen && onClose()} title={t('lostTitle', { deal })}>
      <form
        className="flex flex-col gap-5"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (reason) {
            onLost(reason)
            return
          }
          setIsMissing(true)
          document.getElementById('lost-reason')?.focus()
        }}
      >
        <Field error={error} id="lost-reason" label={t('lostAsk')}>
          <Select
            {...fieldControl({ error, id: 'lost-reason' })}
            onChange={({ target }) => {
              setReason(lostReasons.find((known) => known === target.value))
              setIsMissing(false)
            }}
            value={reason ?? ''}
          >
            <option value="">{form('noChoice')}</option>
            {lostReasons.map((known) => (
              <option key={known} value={known}>
                {reasons(known)}
              </option>
            ))}
          </Select>
        </Field>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{form('cancel')}</Button>
          <Button type="submit" variant="danger">
            {t('lostSubmit')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
