import { issueCertificate } from '../../../hooks/library/issue-certificate.js'
import { referenceTo } from '../../../src/fields/relations.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

/** That a person passed a course. It counts until it expires or is withdrawn. */
export const certificates: CollectionFactory = () => ({
  admin: { defaultColumns: ['number', 'course', 'partnerUser', 'issuedAt', 'expiresAt'], group: groups.library, useAsTitle: 'number' },
  defaultSort: '-issuedAt',
  fields: [
    referenceTo('course', slugs.courses, { index: true, label: text('Course'), required: true }),
    referenceTo('partnerUser', slugs.partnerUsers, { label: text('Partner user'), required: true }),
    referenceTo('partner', slugs.partners, { admin: { description: text('Set from the person.'), readOnly: true }, label: text('Partner') }),
    { admin: { position: 'sidebar', readOnly: true }, label: text('Certificate number'), maxLength: 40, name: 'number', type: 'text', unique: true },
    { admin: { position: 'sidebar' }, defaultValue: () => new Date().toISOString(), label: text('Issued on'), name: 'issuedAt', required: true, type: 'date' },
    { admin: { description: text('Left empty, from the course.'), position: 'sidebar' }, label: text('Expires on'), name: 'expiresAt', type: 'date' },
    { admin: { description: text('A withdrawn certificate counts no longer.'), position: 'sidebar' }, label: text('Withdrawn on'), name: 'withdrawnAt', type: 'date' },
  ],
  hooks: { beforeValidate: [issueCertificate] },
  indexes: [{ fields: ['partnerUser', 'course'] }, { fields: ['partner', 'course'] }],
  labels: { plural: text('Certificates'), singular: text('Certificate') },
  lockDocuments: false,
  slug: slugs.certificates,
  versions: false,
})
