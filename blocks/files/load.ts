import { slugs } from '../../collections/slugs.js'
import { asSystem, sqlOf } from '../../src/database/doors.js'
import { languageOf } from '../../src/translations/refusals/language-of.js'
import type { BlockDefinition, BlockLoadContext } from '../define-block.js'
import { type LoadedDocument, loadDocuments } from '../load-documents.js'

/** Documents that stand together: a folder's, by its path below the chosen one, or all of them (`name` null). */
export type FileGroup = { documents: LoadedDocument[]; id: string; name: null | string }

/** What the viewer may read of the list. `notMeant` is counted for staff in a preview alone. */
export type FilesData = { groups: FileGroup[]; notMeant?: number; total: number }

type StoredFolder = { id: string; name?: null | string; order?: null | number; parent?: null | string }
type Shelf = { id: string; path: StoredFolder[] }

/** More than this no one reads in a room; the folder then belongs into several blocks. */
const mostDocuments = 1_000

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

const documentsIn = async (folders: readonly string[], { req }: BlockLoadContext): Promise<string[]> =>
  (await sqlOf(req)<{ id: string }>(`select id::text from documents where folder_id = any($1::uuid[]) and _status = 'published' and deleted_at is null order by updated_at desc limit ${mostDocuments}`, [folders])).rows.map(({ id }) => id)

/** A folder and, if wanted, those inside it at any depth, each with the names that lead to it; a folder inside itself ends there. */
const shelvesBelow = async (root: string, isDeep: boolean, locale: string, { req }: BlockLoadContext): Promise<Shelf[]> => {
  const { rows } = await sqlOf(req)<{ id: string }>(
    isDeep ? 'with recursive tree as (select id from folders where id = $1::uuid union select f.id from folders f join tree t on f.parent_id = t.id) select id::text from tree' : 'select id::text from folders where id = $1::uuid',
    [root],
  )
  const system = asSystem(req, 'only folders are shown that hold a document meant for the viewer')
  const { docs } = await system.find<StoredFolder>({ collection: slugs.folders, limit: rows.length, locale, pagination: false, where: { id: { in: rows.map(({ id }) => id) } } })
  const folders = new Map(docs.map((folder) => [folder.id, folder]))
  const pathOf = (id: string, below: StoredFolder[] = []): StoredFolder[] => {
    const folder = id === root ? undefined : folders.get(id)
    return folder && !below.includes(folder) ? pathOf(folder.parent ?? '', [folder, ...below]) : below
  }
  const rank = ({ path }: Shelf): string => path.map(({ name, order }) => `${String(order ?? 0).padStart(7, '0')}${name ?? ''}`).join('\u0001')
  return docs.map(({ id }) => ({ id, path: pathOf(id) })).sort((one, other) => rank(one).localeCompare(rank(other), locale))
}

const sorted = (documents: readonly LoadedDocument[], order: unknown, ids: readonly unknown[], locale: string): LoadedDocument[] => {
  const byTitle = (one: LoadedDocument, other: LoadedDocument): number => one.title.localeCompare(other.title, locale, { numeric: true })
  switch (order) {
    case 'chosen':
      return [...documents].sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
    case 'newest':
      return [...documents].sort((one, other) => other.updatedAt.localeCompare(one.updatedAt) || byTitle(one, other))
    default:
      return [...documents].sort(byTitle)
  }
}

export const loadFiles: NonNullable<BlockDefinition['load']> = async (viewer, block, context): Promise<FilesData> => {
  const locale = languageOf(viewer, context.req)
  const root = block.source === 'folder' && typeof block.folder === 'string' && uuid.test(block.folder) ? block.folder : null
  const shelves = root ? await shelvesBelow(root, block.withSubfolders !== false, locale, context) : []
  const chosen = Array.isArray(block.documents) ? block.documents : []
  const ids: readonly unknown[] = block.source === 'folder' ? await documentsIn(shelves.map(({ id }) => id), context) : chosen
  const documents = sorted(await loadDocuments(ids, viewer, context), root && block.order === 'chosen' ? 'title' : block.order, ids, locale)
  const groups: FileGroup[] = root
    ? shelves.map(({ id, path }) => ({ documents: documents.filter(({ folder }) => folder === id), id, name: path.map(({ name }) => name ?? '').join(' / ') || null }))
    : [{ documents, id: 'all', name: null }]
  return { groups: groups.filter((group) => group.documents.length > 0), ...(viewer.previewedBy !== null && { notMeant: ids.length - documents.length }), total: documents.length }
}
