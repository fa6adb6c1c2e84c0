import { Gutter, SetStepNav } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { AdminViewServerProps } from 'payload'

import { sayIn } from '../../src/translations/text.js'
import { Look } from '../ui/look.js'
import { NotAllowed } from '../ui/not-allowed.js'
import { RoomOrder } from './room-order.js'

/** The page on which the rooms of a portal are put into order. */
export const RoomOrderView = ({ i18n, initPageResult, searchParams }: AdminViewServerProps) => {
  const { permissions, req } = initPageResult
  const say = sayIn(i18n.language)
  if (!permissions.collections?.rooms?.update) {
    return (
      <Gutter className="pp-view">
        <NotAllowed say={say} />
      </Gutter>
    )
  }
  const type = searchParams?.partnerType
  return (
    <Gutter className="pp-view">
      <Look />
      <SetStepNav nav={[{ label: say('Rooms'), url: formatAdminURL({ adminRoute: req.payload.config.routes.admin, path: '/collections/rooms' }) }, { label: say('Room order') }]} />
      <header className="pp-page-head">
        <h1>{say('Room order')}</h1>
      </header>
      <p className="pp-muted pp-intro">
        {say('The order of the navigation. Every move is saved at once; rooms with the same heading stand together.')}
      </p>
      <RoomOrder initialType={typeof type === 'string' ? type : ''} />
    </Gutter>
  )
}
