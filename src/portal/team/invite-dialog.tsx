'use client'

import { useTranslations } from '../intl/island-intl.js'
import { Dialog } from '../ui/dialog.js'
import { InviteForm } from './invite-form.js'

/** The invitation, in a dialog. */
export const InviteDialog = ({ isOpen, onOpenChange }: { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }) => {
  const t = useTranslations('team')
  const shell = useTranslations('shell')
  return (
    <Dialog closeLabel={shell('close')} description={t('inviteText')} isOpen={isOpen} onOpenChange={onOpenChange} title={t('invite')}>
      <InviteForm onDone={() => onOpenChange(false)} />
    </Dialog>
  )
}
