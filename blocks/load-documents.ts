import { documentsFor } from '../access/document-access.js'
import type { PartnerViewer } from '../access/viewer.js'
import { slugs } from '../collections/slugs.js'
import { asSystem } from '../src/database/doors.js'
import { languageOf } from '../src/translations/refusals/language-of.js'
import type { BlockLoadContext } from './define-block.js'

/** A document as blocks show it. `href` is the download, which decides and counts for itself. */
export type LoadedDocument = { description: null | string; fileName: string; folder: null | string; href: string; id: string; sizeInBytes: number; title: string; updatedAt: string }

type StoredDocument = { description?: null | string; file?: null | string; folder?: null | string; id: string; title?: null | string; updatedAt: string }
type StoredFile = { filesize?: null | number; id: string; originalName?: null | string }

/** The documents among these that are published and meant for the viewer, in no order; of the others nothing is read. */
export const loadDocuments = async (ids: readonly unknown[], viewer: PartnerViewer, { req }: BlockLoadContext): Promise<LoadedDocument[]> => {
  const readable = new Set(await documentsFor(viewer, req))
  const wanted = [...new Set(ids.filter((id): id is string => typeof id === 'string' && readable.has(id)))]
  if (wanted.length === 0) {
    return []
  }
  const system = asSystem(req, 'these documents are meant for the viewer; partners are not told the names of stored files')
  const { docs } = await system.find<StoredDocument>({
    collection: slugs.documents,
    limit: wanted.length,
    locale: languageOf(viewer, req),
    pagination: false,
    select: { description: true, file: true, folder: true, title: true, updatedAt: true },
    where: { id: { in: wanted } },
  })
  const fileIds = docs.flatMap(({ file }) => (file ? [file] : []))
  const files = await system.find<StoredFile>({ collection: slugs.files, limit: fileIds.length, pagination: false, select: { filesize: true, originalName: true }, where: { id: { in: fileIds } } })
  const fileOf = new Map(files.docs.map((file) => [file.id, file]))
  return docs.map(({ description, file, folder, id, title, updatedAt }) => {
    const stored = fileOf.get(file ?? '')
    return { description: description || null, fileName: stored?.originalName ?? '', folder: folder ?? null, href: `/api/documents/${id}/download`, id, sizeInBytes: stored?.filesize ?? 0, title: title ?? stored?.originalName ?? '', updatedAt }
  })
}
