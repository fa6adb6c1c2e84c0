'use client'

import { Menu } from 'lucide-react'
import { usePathname } from 'next/navigation.js'
import { lazy, Suspense, useState, type ReactNode } from 'react'

import { useTranslations } from '../intl/island-intl.js'
import { Button } from '../ui/button.js'

const Sheet = lazy(async () => ({ default: (await import('../ui/sheet.js')).Sheet }))

/** The navigation of a phone: a button and a sheet that closes when a place was chosen. The sheet is loaded when it is first wanted. */
export const MobileNavigation = ({ children }: { children: ReactNode }) => {
  const t = useTranslations('shell')
  const pathname = usePathname()
  // Remembers on which page the sheet was opened: on the next page it is closed without an effect.
  const [openedOn, setOpenedOn] = useState<null | string>(null)
  return (
    <>
      <Button aria-label={t('menu')} className="lg:hidden" onClick={() => setOpenedOn(pathname)} size="icon" variant="ghost">
        <Menu aria-hidden className="!size-5" />
      </Button>
      {openedOn !== null && (
        <Suspense>
          <Sheet closeLabel={t('close')} isOpen={openedOn === pathname} onOpenChange={(isOpen) => setOpenedOn(isOpen ? pathname : null)} title={t('navigation')}>
            {children}
          </Sheet>
        </Suspense>
      )}
    </>
  )
}
