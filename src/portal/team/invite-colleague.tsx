'use client'

import { UserPlus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'

import { useTranslations } from '../intl/island-intl.js'
import { Button } from '../ui/button.js'

const InviteDialog = lazy(async () => ({ default: (await import('./invite-dialog.js')).InviteDialog }))

/** The button that opens the invitation, which is loaded when it is first wanted. */
export const InviteColleague = () => {
  const t = useTranslations('team')
  const [isOpen, setIsOpen] = useState(false)
  const [isWanted, setIsWanted] = useState(false)
  return (
    <>
      <Button
        onClick={() => {
          setIsWanted(true)
          setIsOpen(true)
        }}
        variant="primary"
      >
        <UserPlus aria-hidden />
        {t('invite')}
      </Button>
      {isWanted && (
        <Suspense>
          <InviteDialog isOpen={isOpen} onOpenChange={setIsOpen} />
        </Suspense>
      )}
    </>
  )
}
