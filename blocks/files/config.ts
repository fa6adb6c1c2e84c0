import { slugs } from '../../collections/slugs.js'
import { optionsOf } from '../../src/fields/options.js'
import { referencesTo, referenceTo } from '../../src/fields/relations.js'
import { text } from '../../src/translations/text.js'
import { blockPicture } from '../block-picture.js'
import { defineBlock } from '../define-block.js'
import { loadFiles } from './load.js'

const isFolder = (_data: unknown, sibling: { source?: string } | undefined): boolean => sibling?.source === 'folder'
const isChosen = (_data: unknown, sibling: { source?: string } | undefined): boolean => sibling?.source !== 'folder'

/** Many documents: chosen ones, or all of a folder. */
export const filesBlock = defineBlock({
  config: {
    admin: blockPicture(({ accent, line, soft }) => `<path d="M14 22a4 4 0 0 1 4-4h20l7 7h57a4 4 0 0 1 4 4v33a4 4 0 0 1-4 4H18a4 4 0 0 1-4-4z" fill="${soft}" stroke="${line}" stroke-width="2"/><g fill="${line}"><rect x="34" y="35" width="44" height="4" rx="2"/><rect x="34" y="45" width="52" height="4" rx="2"/><rect x="34" y="55" width="36" height="4" rx="2"/></g><g fill="${accent}"><circle cx="26" cy="37" r="2.5"/><circle cx="26" cy="47" r="2.5"/><circle cx="26" cy="57" r="2.5"/></g>`),
    fields: [
      { admin: { description: text('Empty: “Documents”.') }, label: text('Heading'), localized: true, maxLength: 120, name: 'heading', type: 'text' },
      { admin: { description: text('Each person sees the documents that are meant for them. With more than eight a search stands above.') }, defaultValue: 'chosen', label: text('Shows'), name: 'source', options: optionsOf({ chosen: 'Chosen documents', folder: 'A folder' }), required: true, type: 'select' },
      referencesTo('documents', slugs.documents, { admin: { condition: isChosen }, label: text('Documents'), maxRows: 100 }),
      referenceTo('folder', slugs.folders, { admin: { condition: isFolder }, label: text('Folder') }),
      { admin: { condition: isFolder }, defaultValue: true, label: text('With the folders inside'), name: 'withSubfolders', type: 'checkbox' },
      { defaultValue: 'title', label: text('Order'), name: 'order', options: optionsOf({ chosen: 'As chosen', newest: 'Newest first', title: 'By title' }), required: true, type: 'select' },
    ],
    interfaceName: 'FilesBlock',
    labels: { plural: text('Lists of documents'), singular: text('List of documents') },
    slug: 'files',
  },
  load: loadFiles,
})
