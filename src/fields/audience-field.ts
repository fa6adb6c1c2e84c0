import type { Field, GroupField } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { text } from '../translations/text.js'
import { referencesTo } from './relations.js'

const lists: readonly Field[] = [
  referencesTo('partners', slugs.partners, { label: text('Partners') }),
  referencesTo('categories', slugs.categories, { label: text('Categories') }),
  referencesTo('tiers', slugs.tiers, { label: text('Tiers') }),
  referencesTo('stages', slugs.stages, { label: text('Lifecycle stages') }),
  referencesTo('tags', slugs.tags, { label: text('Tags') }),
]

/** Who something is for. `withPartnerTypes` for content that is not a room; a room belongs to one partner type already. */
export const audienceField = ({ withPartnerTypes }: { withPartnerTypes: boolean }): GroupField => ({
  admin: { description: text('Leave everything empty for everyone. Inside one list any match is enough; across lists all must match.') },
  fields: [...(withPartnerTypes ? [referencesTo('partnerTypes', slugs.partnerTypes, { label: text('Partner types') })] : []), ...lists],
  label: text('Audience'),
  name: 'audience',
  type: 'group',
})
