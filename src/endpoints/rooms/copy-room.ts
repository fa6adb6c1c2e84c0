import { randomBytes } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { roomSettingsOf } from '../../../access/room-access.js'
import { slugs } from '../../../collections/slugs.js'
import type { MadeRoom } from '../../client/building.js'
import { asSystem, asViewer, sqlOf } from '../../database/doors.js'
import { localizedColumn } from '../../database/reads/localized-column.js'
import { idsIn, withIds } from '../../domain/walk-blocks.js'
import type { Language } from '../../translations/languages.js'
import { type RoomTexts, roomRefusal, roomTextsIn } from '../../translations/rooms/room-texts.js'

type Block = { blockType?: string; id?: null | string } & Record<string, unknown>
type Condition = { kind?: string; tasks?: null | string } & Record<string, unknown>

/** A room or template in one language. */
export type Original = {
  group?: null | string
  id: string
  layout?: Block[] | null
  slug?: null | string
  title?: null | string
} & Record<string, unknown>

/** An original in every language of the installation; the first is the default. */
export type Originals = readonly { locale: string | undefined; original: Original }[]

/** The languages of an installation, the default one first; one nameless language where there is no localisation. */
export const localesOf = (req: PayloadRequest): (string | undefined)[] => {
  const { localization } = req.payload.config
  return localization ? [localization.defaultLocale, ...localization.localeCodes.filter((code) => code !== localization.defaultLocale)] : [undefined]
}

/** Reads something in every language, each without the words of another. */
export const readInEveryLanguage = async (req: PayloadRequest, collection: string, id: string, { fallbackLocale = false }: { fallbackLocale?: false | string } = {}): Promise<null | Originals> => {
  const originals: { locale: string | undefined; original: Original }[] = []
  for (const locale of localesOf(req)) {
    const original = await asViewer(req).findByID<null | Original>({ collection, disableErrors: true, draft: true, fallbackLocale, id, ...(locale !== undefined && { locale }) })
    if (!original) {
      return null
    }
    originals.push({ locale, original })
  }
  return originals
}

/** New ids for the blocks of a copy: progress is kept by them, and a copy begins at nothing. */
export const freshBlockIds = (layout: readonly Block[]): Map<string, string> => new Map(layout.flatMap(({ id }) => (id ? [[id, randomBytes(12).toString('hex')] as const] : [])))

const freeSlug = async (req: PayloadRequest, partnerType: string, wanted: string): Promise<string> => {
  const { rows } = await sqlOf(req)<{ slug: string }>('select slug from rooms where partner_type_id = $1::uuid and deleted_at is null and (slug = $2 or slug like $3)', [partnerType, wanted, `${wanted.replace(/[\\%_]/g, '\\$&')}-%`])
  const taken = new Set(rows.map(({ slug }) => slug))
  let number = 1
  while (taken.has(number === 1 ? wanted : `${wanted}-${number}`)) {
    number += 1
  }
  return number === 1 ? wanted : `${wanted}-${number}`
}

type ForeignRoom = { id: string; title: null | string; twin: null | string }

/** Rooms of other portals that content names, with the room of the same kind or address in this one. */
const foreignRooms = async (req: PayloadRequest, partnerType: string, ids: readonly string[], locale: string): Promise<ForeignRoom[]> => {
  const title = localizedColumn({ alias: 'r', at: 3, defaultLocale: roomSettingsOf(req.payload).defaultLocale, field: 'title', table: 'rooms' })
  const { rows } = await sqlOf(req)<ForeignRoom>(
    `select r.id::text, coalesce(${title}, r.slug) as title, (select t.id::text from rooms t where t.partner_type_id = $1::uuid and t.deleted_at is null
       and case when r.kind::text = 'custom' then t.kind::text = 'custom' and t.slug = r.slug else t.kind = r.kind end limit 1) as twin
     from rooms r where r.id = any($2::uuid[]) and r.partner_type_id <> $1::uuid and $3::text is not null`,
    [partnerType, ids, locale],
  )
  return rows
}

const refuseSecond = async (req: PayloadRequest, kind: unknown, partnerType: { id: string; name: string }): Promise<void> => {
  const { rows } = kind === 'custom' ? { rows: [] } : await sqlOf(req)<{ slug: string }>('select slug from rooms where partner_type_id = $1::uuid and kind::text = $2 and deleted_at is null', [partnerType.id, kind])
  if (rows[0]) {
    throw await roomRefusal(req, 'KIND_EXISTS', { partnerType: partnerType.name, room: rows[0].slug })
  }
}

type CopyOptions = {
  /** Fields of the room that are the same in every language. */
  fields: Record<string, unknown>
  language: Language
  originals: Originals
  partnerType: { id: string; name: string }
  slug: string
  /** Replaces the title in every language. */
  title?: string
}

const conditionReports = (fields: Record<string, unknown>, texts: RoomTexts, ownLists: ReadonlyMap<string, string>): string[] =>
  (Array.isArray(fields.unlock) ? (fields.unlock as Condition[]) : []).filter(({ kind, tasks }) => kind === 'tasks' && !ownLists.has(String(tasks))).map(() => texts.duplicate.condition({ list: '' }))

/** Makes a draft room for a portal out of a room or template. Links to rooms of other portals lead to their twins here, or are reported. */
export const makeRoom = async (req: PayloadRequest, { fields, language, originals, partnerType, slug, title }: CopyOptions): Promise<MadeRoom> => {
  await refuseSecond(req, fields.kind, partnerType)
  const [{ locale: first, original }] = originals as [Originals[number]]
  const layoutOf = (each: Original): Block[] => each.layout ?? []
  const texts = roomTextsIn(language)
  const ofBlocks = freshBlockIds(layoutOf(original))
  const freeAddress = await freeSlug(req, partnerType.id, slug)
  const write = asViewer(req)
  const inLocale = (locale: string | undefined) => (locale === undefined ? {} : { locale })
  const made = await write.create<{ id: string; slug: string; title: string }>({
    collection: slugs.rooms,
    data: { ...fields, _status: 'draft', group: original.group ?? null, partnerType: partnerType.id, slug: freeAddress, title: title ?? original.title },
    draft: true,
    ...inLocale(first),
  })
  const foreign = await foreignRooms(req, partnerType.id, originals.flatMap((each) => idsIn(layoutOf(each.original))), language)
  const twinOf = ({ id, twin }: ForeignRoom): null | string => (id === original.id ? made.id : twin)
  const ids = new Map([...ofBlocks, ...foreign.flatMap((room) => (twinOf(room) ? [[room.id, twinOf(room)!] as const] : []))])
  for (const each of originals) {
    await asSystem(req, 'the room was made by this request a moment ago').update({
      collection: slugs.rooms,
      data: { layout: withIds(layoutOf(each.original), ids), ...(each.locale !== first && { group: each.original.group ?? null, title: title ?? each.original.title ?? null }) },
      draft: true,
      id: made.id,
      ...inLocale(each.locale),
    })
  }
  return {
    id: made.id,
    reports: [...foreign.filter((room) => twinOf(room) === null).map((room) => texts.duplicate.link({ room: room.title ?? '–' })), ...conditionReports(fields, texts, ofBlocks)],
    slug: freeAddress,
    title: title ?? original.title ?? freeAddress,
  }
}
