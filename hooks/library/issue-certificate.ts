import { randomBytes } from 'node:crypto'

import type { CollectionBeforeValidateHook } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { addMonths } from '../../src/domain/add-months.js'
import { asSystem } from '../../src/database/doors.js'
import { idOf } from '../sales/lead-document.js'

/** Ten letters and digits that nobody guesses and everybody can read out. */
const newNumber = (): string => {
  const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
  return `C-${Array.from(randomBytes(10), (byte) => letters[byte % letters.length]).join('')}`
}

/** Fills in what follows from the person and the course: the partner, the number, the end. */
export const issueCertificate: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  if (!data) {
    return data
  }
  const system = asSystem(req, 'a certificate takes its partner from its person and its end from its course')
  const person = idOf(data.partnerUser) ?? idOf((originalDoc as undefined | { partnerUser?: unknown })?.partnerUser)
  const course = idOf(data.course) ?? idOf((originalDoc as undefined | { course?: unknown })?.course)
  const partner = person ? idOf((await system.findByID<{ partner?: unknown }>({ collection: slugs.partnerUsers, disableErrors: true, id: person, select: { partner: true } }))?.partner) : undefined
  if (operation !== 'create') {
    return { ...data, ...(partner && { partner }), number: (originalDoc as { number?: unknown }).number }
  }
  const months = course ? (await system.findByID<{ validForMonths?: null | number }>({ collection: slugs.courses, disableErrors: true, id: course, select: { validForMonths: true } }))?.validForMonths : null
  const issuedAt = typeof data.issuedAt === 'string' ? data.issuedAt : new Date().toISOString()
  return { ...data, ...(partner && { partner }), expiresAt: data.expiresAt ?? (months ? addMonths(new Date(issuedAt), months).toISOString() : null), issuedAt, number: newNumber() }
}
