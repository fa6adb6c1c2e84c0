import type { PortalRoom } from '../../../client/types.js'
import type { PageContext } from '../../data/load-page.js'
import { PageHeader } from '../../ui/page-header.js'
import { SegmentedLinks } from '../../ui/segmented-links.js'
import { roomPath } from '../room-view.js'

/** The head of the two pages of the room, and the way between them. */
export const PaymentsHeader = ({ context: { href, t }, current, room }: { context: PageContext; current: 'payouts' | 'statement'; room: PortalRoom }) => (
  <PageHeader
    actions={
      <SegmentedLinks
        label={t('payments.parts')}
        options={[
          { href: href(roomPath(room)), isCurrent: current === 'statement', label: t('payments.statement') },
          { href: href(roomPath(room, 'payouts')), isCurrent: current === 'payouts', label: t('payments.payouts') },
        ]}
      />
    }
    title={room.title}
  >
    {t('payments.intro')}
  </PageHeader>
)
