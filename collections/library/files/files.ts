import { acceptFile } from '../../../hooks/library/accept-file.js'
import { refuseDeleteWhileUsed } from '../../../hooks/library/refuse-delete-while-used.js'
import { scanUpload } from '../../../hooks/library/scan-upload.js'
import { nameFileByServer } from '../../../hooks/portal/accept-image.js'
import { fileMimeTypes } from '../../../src/domain/file-kinds.js'
import { optionsOf } from '../../../src/fields/options.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

/**
 * Stored bytes. A file is never replaced: a new version of a document is a new file.
 * Partners get one only through a document or a room that is open to them, never from here.
 */
export const files: CollectionFactory = (context) => ({
  admin: { defaultColumns: ['originalName', 'mimeType', 'filesize', 'createdAt'], group: groups.library, listSearchableFields: ['originalName'], useAsTitle: 'originalName' },
  fields: [
    { admin: { readOnly: true }, index: true, label: text('Original file name'), maxLength: 255, name: 'originalName', type: 'text' },
    {
      admin: { readOnly: true },
      defaultValue: 'library',
      index: true,
      label: text('Belongs to'),
      name: 'keptFor',
      options: optionsOf({ deal: 'A deal', library: 'The library', payout: 'A payout' }),
      required: true,
      type: 'select',
    },
    { admin: { readOnly: true }, label: text('Checksum (SHA-256)'), maxLength: 64, name: 'checksum', type: 'text' },
  ],
  hooks: { beforeDelete: [refuseDeleteWhileUsed('files', 'originalName')], beforeOperation: [nameFileByServer], beforeValidate: [acceptFile, scanUpload(context.scanFile)] },
  labels: { plural: text('Files'), singular: text('File') },
  lockDocuments: false,
  slug: slugs.files,
  upload: { bulkUpload: false, crop: false, focalPoint: false, mimeTypes: [...fileMimeTypes], pasteURL: false },
  versions: false,
})
