'use client'

import { CloudOff } from 'lucide-react'

import { useTranslations } from '../intl/island-intl.js'
import { usePortal } from '../shell/portal-provider.js'
import { Button } from '../ui/button.js'
import { Card } from '../ui/card.js'
import { EmptyState } from '../ui/empty-state.js'
import { LinkButton } from '../ui/link.js'

/** What stands in place of a page that could not be made. The reference leads to the line in the server's log. */
export const ErrorPage = ({ error, retry }: { error: unknown; retry: () => void }) => {
  const t = useTranslations('errors')
  const { href } = usePortal()
  const digest = error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : undefined
  return (
    <Card className="mx-auto my-8 w-full max-w-xl" isFlush>
      {/* The page that failed had none. */}
      <title>{t('title')}</title>
      <div role="alert">
        <EmptyState
          action={
            <>
              <Button onClick={() => retry()} variant="primary">
                {t('retry')}
              </Button>
              <LinkButton href={href('/')}>{t('goToStart')}</LinkButton>
            </>
          }
          Icon={CloudOff}
          level={1}
          title={t('title')}
        >
          <p>{t('text')}</p>
          {digest && <p className="mt-2 text-xs">{t('reference', { digest })}</p>}
        </EmptyState>
      </div>
    </Card>
  )
}
