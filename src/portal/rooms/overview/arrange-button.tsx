'use client'

import { LayoutGrid } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'

import { useTranslations } from '../../intl/island-intl.js'
import { Button } from '../../ui/button.js'
import type { ArrangedPart } from './arrange-dialog.js'

const ArrangeDialog = lazy(() => import('./arrange-dialog.js'))

export type ArrangeProps = {
  /** Whether this person has an arrangement of their own. */
  isArranged: boolean
  parts: readonly ArrangedPart[]
  /** The names in the order everybody starts with. */
  standard: readonly string[]
  userId: string
}

/** Opens the arranging of the overview; what it needs is loaded when it is first wanted. */
export const ArrangeButton = (props: ArrangeProps) => {
  const t = useTranslations('arrange')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setIsOpen(true)} size="sm">
        <LayoutGrid aria-hidden />
        {t('open')}
      </Button>
      {isOpen && (
        <Suspense>
          <ArrangeDialog {...props} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
