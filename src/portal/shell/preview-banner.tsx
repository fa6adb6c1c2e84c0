import { Eye } from 'lucide-react'

import type { PageContext } from '../data/load-page.js'
import { DraftRefresh } from './draft-refresh.js'
import { LeavePreview } from './leave-preview.js'

/** Stands over everything while staff look at the portal as a partner user. */
export const PreviewBanner = ({ context: { me, portal, t } }: { context: PageContext }) =>
  me.preview && (
    <section aria-label={t('preview.title')} className="fixed inset-x-0 bottom-0 z-40 flex flex-wrap items-center justify-center gap-x-4 gap-y-2 border-t border-line bg-ink px-4 py-2.5 text-sm text-canvas shadow-raised">
      <p className="flex items-center gap-2.5">
        <Eye aria-hidden className="size-4 shrink-0" />
        {t('preview.banner', { name: me.user.name, partner: me.partner.name })}
      </p>
      <LeavePreview staffPath={portal.staffPath} />
      <DraftRefresh />
    </section>
  )
