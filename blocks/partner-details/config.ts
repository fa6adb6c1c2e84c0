import type { CheckboxField } from 'payload'

import { text } from '../../src/translations/text.js'
import { blockPicture } from '../block-picture.js'
import { defineBlock } from '../define-block.js'
import { loadPartnerDetails } from './load.js'
import { type PartnerPart, partnerParts } from './parts.js'

const labels: Readonly<Record<PartnerPart, Parameters<typeof text>[0]>> = {
  showManager: 'Partner manager and contact',
  showSince: 'Partner since',
  showStage: 'Lifecycle stage',
  showStatus: 'Status',
  showTier: 'Tier, and the way to the next one',
  showType: 'Partner type',
}

const switchOf = (name: PartnerPart): CheckboxField => ({ admin: { width: '33%' }, defaultValue: true, label: text(labels[name]), name, type: 'checkbox' })

/** The viewer's own organisation as the vendor knows it. */
export const partnerDetailsBlock = defineBlock({
  config: {
    admin: blockPicture(({ accent, line, soft }) => `<rect x="12" y="12" width="96" height="56" rx="6" fill="${soft}" stroke="${line}" stroke-width="2"/><rect x="20" y="20" width="14" height="14" rx="3" fill="${accent}"/><g fill="${line}"><rect x="40" y="22" width="36" height="4" rx="2"/><rect x="40" y="30" width="24" height="3" rx="1.5"/><rect x="26" y="49" width="68" height="3" rx="1.5"/></g><g stroke="${accent}" stroke-width="2.5"><circle cx="26" cy="50.5" r="5" fill="${accent}"/><circle cx="60" cy="50.5" r="5" fill="${accent}"/><circle cx="94" cy="50.5" r="5" fill="#fff"/></g>`),
    fields: [
      { admin: { description: text('Empty: the name of the organisation.') }, label: text('Heading'), localized: true, maxLength: 120, name: 'heading', type: 'text' },
      { fields: partnerParts.slice(0, 3).map(switchOf), type: 'row' },
      { fields: partnerParts.slice(3).map(switchOf), type: 'row' },
    ],
    interfaceName: 'PartnerDetailsBlock',
    labels: { plural: text('Partner details'), singular: text('Partner details') },
    slug: 'partner-details',
  },
  load: loadPartnerDetails,
  loadsTogether: true,
})
