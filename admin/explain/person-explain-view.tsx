import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { sayIn } from '../../src/translations/text.js'
import { Look } from '../ui/look.js'
import { RoomTable } from './room-table.js'

/** The tab on a partner user that explains their portal. */
export const PersonExplainView = ({ i18n, initPageResult }: DocumentViewServerProps) => {
  const say = sayIn(i18n.language)
  return (
    <Gutter className="pp-view">
      <Look />
      <p className="pp-muted pp-intro">
        {say('Every room of the partner type, whether it is open to this person, and the exact reasons.')}
      </p>
      <RoomTable partnerUser={String(initPageResult.docID ?? '')} />
    </Gutter>
  )
}
