'use client'

import { UserPlus } from 'lucide-react'
import { useState } from 'react'

import { useTranslations } from '../intl/use-translations.js'
import { Button } from '../ui/button.js'
import { Dialog } from '../ui/dialog.js'
import { InviteForm } from './invite-form.js'

/** The button that opens the invitation. */
export const InviteColleague = () => {
  const t = useTranslations('team')
  const shell = useTranslations('shell')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setIsOpen(true)} variant="primary">
        <UserPlus aria-hidden />
        {t('invite')}
      </Button>
      <Dialog closeLabel={shell('close')} description={t('inviteText')} isOpen={isOpen} onOpenChange={setIsOpen} title={t('invite')}>
        <InviteForm onDone={() => setIsOpen(false)} />
      </Dialog>
    </>
  )
}
