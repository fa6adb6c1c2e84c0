import type { CollectionSlug, PayloadRequest } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import { addMonths } from '../../domain/add-months.js'
import { demoCourse, type DemoDocument, demoDocuments, demoFolders } from '../content/library.js'
import { createRecord } from '../create-record.js'
import { daysBefore } from '../days.js'
import { drawPdf } from '../draw-pdf.js'
import { locales, type SeedContext } from '../seed-context.js'
import type { Network } from './seed-network.js'
import type { Partner } from './seed-partners.js'

type Ids = Readonly<Record<string, string>>

/** What rooms of the demo refer to, by the keys of the content. */
export type Library = { course: string; documents: Ids; folders: Ids }

/** An upload names its file once per request; every upload is a request of its own in the same transaction. */
const ownRequest = (req: PayloadRequest): PayloadRequest => Object.assign(Object.create(Object.getPrototypeOf(req) as object) as PayloadRequest, req, { context: { ...req.context } })

const paperOf = ({ body, key, title }: DemoDocument) => {
  const data = drawPdf(title.en, locales.map((locale) => ({ body: body[locale], title: title[locale] })))
  return { data, mimetype: 'application/pdf', name: `${key}.pdf`, size: data.byteLength }
}

const seedFolders = async (context: SeedContext): Promise<Ids> => {
  const ids: Record<string, string> = {}
  for (const { key, name, order, parent } of demoFolders) {
    ids[key] = await createRecord(context, slugs.folders, { name, order, parent: parent ? ids[parent] : null }, daysBefore(context.now, 400))
  }
  return ids
}

const seedDocuments = async ({ payload, req }: SeedContext, network: Network, folders: Ids): Promise<Ids> => {
  const ids: Record<string, string> = {}
  for (const document of demoDocuments) {
    const { category, description, folder, key, keywords, partnerTypes, tiers, title } = document
    const file = await payload.create({ collection: slugs.files as CollectionSlug, data: {} as never, depth: 0, file: paperOf(document), overrideAccess: true, req: ownRequest(req) })
    const audience = { partnerTypes: (partnerTypes ?? []).map((slug) => network.partnerTypes[slug]), tiers: (tiers ?? []).map((slug) => network.tiers[slug]) }
    const shared = { collection: slugs.documents as CollectionSlug, depth: 0, overrideAccess: true, req } as const
    const data = { _status: 'published', audience, category, description: description.en, file: file.id, folder: folders[folder], keywords: [...keywords], title: title.en }
    const { id } = await payload.create({ ...shared, data: data as never, locale: 'en' })
    await payload.update({ ...shared, data: { _status: 'published', description: description.de, title: title.de } as never, id, locale: 'de' })
    ids[key] = String(id)
  }
  return ids
}

/** Folders, documents with real PDFs, and the course with its certificates. */
export const seedLibrary = async (context: SeedContext, network: Network, partners: readonly Partner[]): Promise<Library> => {
  const folders = await seedFolders(context)
  const documents = await seedDocuments(context, network, folders)
  const { certificates, description, key, title, validForMonths } = demoCourse
  const course = await createRecord(context, slugs.courses, { description, slug: key, title, validForMonths }, daysBefore(context.now, 380))
  for (const [index, { daysAgo, email }] of certificates.entries()) {
    const partner = partners.find(({ people }) => people.some((person) => person.email === email))
    const person = partner?.people.find((candidate) => candidate.email === email)
    if (!partner || !person) {
      throw new Error(`The demo certifies ${email}, who is nobody.`)
    }
    const issued = daysBefore(context.now, daysAgo)
    const number = `C-DEMO${String(index + 1).padStart(6, '0')}`
    await createRecord(context, slugs.certificates, { course, expiresAt: addMonths(issued, validForMonths).toISOString(), issuedAt: issued.toISOString(), number, partner: partner.id, partnerUser: person.id }, issued)
  }
  return { course, documents, folders }
}
