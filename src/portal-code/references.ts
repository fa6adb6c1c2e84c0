import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { asSystem } from '../database/doors.js'
import { type CodeProblem } from './problem.js'

type Doc = { id: string } & Record<string, unknown>

/** How a file names another record: by its slug, title or name, and an upload by its own file name with what tells two files of one name apart. */
export type Reference = string | { bytes?: number; file: string; sha256?: string }

/** Turns ids into references and back. Both directions ask the database once per record. */
export type References = {
  idOf: (collection: string, reference: unknown, at: string) => Promise<string | undefined>
  /** Undefined for a record that was deleted: the file says nothing of it. */
  referenceOf: (collection: string, id: string) => Promise<Reference | undefined>
  /** What was asked for and is not there. */
  problems: CodeProblem[]
}

const uploads: readonly string[] = [slugs.files, slugs.media]

const hasField = ({ flattenedFields }: SanitizedCollectionConfig, name: string): boolean => flattenedFields.some((field) => field.name === name)

/** The field that names a record of a collection. */
const nameFieldOf = (collection: SanitizedCollectionConfig): string => (hasField(collection, 'slug') ? 'slug' : (collection.admin.useAsTitle ?? 'id'))

const uploadReference = ({ checksum, filesize, originalName }: Doc): Reference => ({
  file: String(originalName ?? ''),
  ...(typeof checksum === 'string' ? { sha256: checksum } : { bytes: Number(filesize ?? 0) }),
})

const uploadWhere = ({ bytes, file, sha256 }: Exclude<Reference, string>): object => ({
  and: [{ originalName: { equals: file } }, ...(sha256 === undefined ? [] : [{ checksum: { equals: sha256 } }]), ...(bytes === undefined ? [] : [{ filesize: { equals: bytes } }])],
})

const readUpload = (reference: unknown): Exclude<Reference, string> | undefined => {
  const { bytes, file, sha256 } = (typeof reference === 'object' && reference !== null ? reference : {}) as Record<string, unknown>
  const isFit = typeof file === 'string' && (bytes === undefined || typeof bytes === 'number') && (sha256 === undefined || typeof sha256 === 'string')
  return isFit ? { file, ...(typeof bytes === 'number' && { bytes }), ...(typeof sha256 === 'string' && { sha256 }) } : undefined
}

const nameOf = (reference: unknown): string => {
  const upload = readUpload(reference)
  return upload ? upload.file : typeof reference === 'string' ? reference : JSON.stringify(reference)
}

/** References of one portal: rooms are those of its partner type, and `newRooms` adds the ones that are being made, by slug. */
export const createReferences = (req: PayloadRequest, partnerType: string, newRooms: ReadonlyMap<string, string> = new Map()): References => {
  const system = asSystem(req, 'a portal as code names every record it uses, whoever may read it')
  const { localization } = req.payload.config
  const locale = localization ? localization.defaultLocale : undefined
  const problems: CodeProblem[] = []
  const references = new Map<string, Promise<Reference | undefined>>()
  const ids = new Map<string, Promise<string[]>>()
  const configOf = (slug: string) => req.payload.collections[slug]?.config

  const read = async (collection: string, id: string): Promise<Reference | undefined> => {
    const config = configOf(collection)
    const doc = config && (await system.findByID<Doc>({ collection, disableErrors: true, id, ...(locale && { locale }) }))
    if (!config || !doc) {
      return undefined
    }
    return uploads.includes(collection) ? uploadReference(doc) : String(doc[nameFieldOf(config)] ?? doc.id)
  }

  const search = async (collection: string, reference: unknown): Promise<string[]> => {
    const config = configOf(collection)
    const upload = uploads.includes(collection) ? readUpload(reference) : undefined
    if (!config || (!upload && typeof reference !== 'string')) {
      return []
    }
    const made = collection === slugs.rooms ? newRooms.get(String(reference)) : undefined
    if (made) {
      return [made]
    }
    const named = upload ? uploadWhere(upload) : { [nameFieldOf(config)]: { equals: reference } }
    const where = collection === slugs.rooms ? { and: [named, { partnerType: { equals: partnerType } }] } : named
    const { docs } = await system.find<Doc>({ collection, limit: 2, pagination: false, select: {}, sort: 'createdAt', where: where as never, ...(locale && { locale }) })
    // Two uploads of the same content are the same picture; two records of one name are not the same record.
    return (upload ? docs.slice(0, 1) : docs).map(({ id }) => id)
  }

  const once = <Answer>(known: Map<string, Promise<Answer>>, key: string, ask: () => Promise<Answer>): Promise<Answer> => {
    const answer = known.get(key) ?? ask()
    known.set(key, answer)
    return answer
  }

  return {
    idOf: async (collection, reference, at) => {
      const found = await once(ids, `${collection} ${JSON.stringify(reference)}`, () => search(collection, reference))
      if (found.length !== 1) {
        problems.push({ at, code: found.length === 0 ? 'reference-missing' : 'ambiguous-reference', collection, name: nameOf(reference) })
      }
      return found.length === 1 ? found[0] : undefined
    },
    problems,
    referenceOf: (collection, id) => once(references, `${collection} ${id}`, () => read(collection, id)),
  }
}
