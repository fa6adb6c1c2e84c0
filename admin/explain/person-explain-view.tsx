import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { sayIn } from '../../src/translations/text.js'
import { Look } from '../ui/look.js'
import { RoomTable } from './room-table.js'

/** The tab on a partner user that explains their portal. */
export const PersonExplainView = ({ i18n, initPageResult }: DocumentViewServerProps) => {
  const say = sayIn(i18n.language)
  const id = String(initPageResult.docID ?? '')
  return (
    <Gutter className="pp-view pp-tab-view">
      <Look />
      <SetDocumentStepNav collectionSlug={slugs.partnerUsers} id={id} pluralLabel={say('Partner users')} useAsTitle="name" view={say('Why they see what')} />
      <p className="pp-muted pp-intro">{say('Every room of the partner type, whether it is open to this person, and the exact reasons.')}</p>
      <RoomTable partnerUser={id} />
    </Gutter>
  )
}
