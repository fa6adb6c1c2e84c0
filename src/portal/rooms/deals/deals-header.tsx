import { Download, Plus } from 'lucide-react'

import { buttonClass } from '../../ui/button-class.js'
import { LinkButton } from '../../ui/link.js'
import { PageHeader } from '../../ui/page-header.js'
import { SegmentedLinks } from '../../ui/segmented-links.js'
import { roomPath, type RoomViewProps } from '../room-view.js'

type DealsHeaderProps = Pick<RoomViewProps, 'context' | 'room'> & { count: number; exportHref?: string; view: 'board' | 'list' }

/** What board and list have in common: the title, the way from one to the other, and a new deal. */
export const DealsHeader = ({ context: { href, me, t }, count, exportHref, room, view }: DealsHeaderProps) => (
  <PageHeader
    actions={
      <>
        <SegmentedLinks
          label={t('deals.view')}
          options={[
            { href: href(roomPath(room)), isCurrent: view === 'board', label: t('deals.viewBoard') },
            { href: href(roomPath(room, 'list')), isCurrent: view === 'list', label: t('deals.viewList') },
          ]}
        />
        {exportHref && (
          <a className={buttonClass()} download href={exportHref}>
            <Download aria-hidden />
            {t('deals.export')}
          </a>
        )}
        {me.may.write && (
          <LinkButton href={href(roomPath(room, 'new'))} variant="primary">
            <Plus aria-hidden />
            {t('deals.newDeal')}
          </LinkButton>
        )}
      </>
    }
    title={room.title}
  >
    {t('deals.count', { count })}
  </PageHeader>
)
