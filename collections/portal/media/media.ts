import { scanUpload } from '../../../hooks/library/scan-upload.js'
import { text } from '../../../src/translations/text.js'
import { acceptImage, nameFileByServer } from '../../../hooks/portal/accept-image.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

/** Pictures that staff place into rooms. Partners get them only through a room that is open to them. */
export const media: CollectionFactory = (context) => ({
  admin: { defaultColumns: ['filename', 'alt', 'updatedAt'], group: groups.portal, useAsTitle: 'alt' },
  fields: [
    { admin: { description: text('What the picture shows, for people who cannot see it.') }, label: text('Description'), localized: true, maxLength: 500, name: 'alt', required: true, type: 'text' },
    { admin: { readOnly: true }, label: text('Original file name'), name: 'originalName', type: 'text' },
  ],
  hooks: { beforeOperation: [nameFileByServer], beforeValidate: [acceptImage, scanUpload(context.scanFile)] },
  labels: { plural: text('Pictures'), singular: text('Picture') },
  lockDocuments: false,
  slug: slugs.media,
  upload: {
    adminThumbnail: 'small',
    bulkUpload: false,
    crop: false,
    focalPoint: false,
    imageSizes: [
      { name: 'small', width: 480, withoutEnlargement: true },
      { name: 'large', width: 1600, withoutEnlargement: true },
    ],
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'image/avif', 'image/gif'],
    pasteURL: false,
  },
  versions: false,
})
