import { refuseDeleteWhileUsed } from '../../../hooks/library/refuse-delete-while-used.js'
import { slugField } from '../../../src/fields/slug-field.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

/** What somebody can be certified in. Rooms unlock by its certificates. */
export const courses: CollectionFactory = () => ({
  admin: { defaultColumns: ['title', 'validForMonths'], group: groups.library, useAsTitle: 'title' },
  fields: [
    { label: text('Title'), localized: true, maxLength: 200, name: 'title', required: true, type: 'text' },
    { label: text('Description'), localized: true, maxLength: 2000, name: 'description', type: 'textarea' },
    { admin: { description: text('How long a certificate holds. Empty: without end.'), position: 'sidebar' }, label: text('Valid for (months)'), max: 240, min: 1, name: 'validForMonths', type: 'number' },
    slugField({ from: 'title', isUnique: true }),
  ],
  hooks: { beforeDelete: [refuseDeleteWhileUsed('courses', 'title')] },
  labels: { plural: text('Courses'), singular: text('Course') },
  lockDocuments: false,
  slug: slugs.courses,
  versions: false,
})
