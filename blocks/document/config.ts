import { slugs } from '../../collections/slugs.js'
import { referenceTo } from '../../src/fields/relations.js'
import { text } from '../../src/translations/text.js'
import { blockPicture } from '../block-picture.js'
import { defineBlock } from '../define-block.js'
import { loadDocument } from './load.js'

/** One document of the library, to download. */
export const documentBlock = defineBlock({
  config: {
    admin: blockPicture(({ accent, line, soft }) => `<path d="M38 12h32l14 14v42H38z" fill="${soft}" stroke="${line}" stroke-width="2" stroke-linejoin="round"/><path d="M70 12v14h14" fill="none" stroke="${line}" stroke-width="2" stroke-linejoin="round"/><g fill="${line}"><rect x="46" y="30" width="28" height="3" rx="1.5"/><rect x="46" y="37" width="22" height="3" rx="1.5"/></g><path d="M61 45v13m-5.5-5 5.5 5.5 5.5-5.5" fill="none" stroke="${accent}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`),
    fields: [
      referenceTo('document', slugs.documents, { admin: { description: text('Partners it is not meant for do not see this block. They always get the published version.') }, label: text('Document'), required: true }),
      { admin: { description: text('Stands above the document. Empty: nothing.') }, label: text('Heading'), localized: true, maxLength: 120, name: 'heading', type: 'text' },
    ],
    interfaceName: 'DocumentBlock',
    labels: { plural: text('Documents'), singular: text('Document') },
    slug: 'document',
  },
  load: loadDocument,
})
