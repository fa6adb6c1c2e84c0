import { Compass } from 'lucide-react'

import { loadMe } from '../data/load.js'
import { loadBrand } from '../data/load-brand.js'
import { hrefIn, loadIntl } from '../data/load-page.js'
import type { Portal } from '../options.js'
import { Card } from '../ui/card.js'
import { EmptyState } from '../ui/empty-state.js'
import { LinkButton } from '../ui/link.js'

/** Says that a page is not here, without telling whether it exists for somebody else. Below the frame where there is one. */
export const notFoundPage = (portal: Portal) =>
  async function NotFoundPage() {
    const [{ t }, me, brand] = await Promise.all([loadIntl(portal), loadMe(portal), loadBrand(portal)])
    const content = (
      <Card className="mx-auto w-full max-w-xl" isFlush>
        <title>{`${t('errors.notFoundTitle')} · ${brand.name}`}</title>
        <EmptyState
          action={
            <LinkButton href={hrefIn(portal)('/')} variant="primary">
              {t('errors.goToStart')}
            </LinkButton>
          }
          Icon={Compass}
          level={1}
          title={t('errors.notFoundTitle')}
        >
          {t('errors.notFoundText')}
        </EmptyState>
      </Card>
    )
    return me?.kind === 'partner-user' ? content : <main className="flex min-h-dvh items-center px-4">{content}</main>
  }
