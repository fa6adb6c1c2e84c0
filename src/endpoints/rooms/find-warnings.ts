import type { PayloadRequest } from 'payload'

import { type NamedPartner, readActivePartners } from '../../../access/partner-traits.js'
import { roomSettingsOf, verdictsOn } from '../../../access/room-access.js'
import { type RoomDocument, rowOfDocument } from '../../../access/room-of-document.js'
import { readRoomRows, type RoomReader, type RoomRow } from '../../../access/rooms-query.js'
import type { StoredCondition } from '../../../access/unlock-conditions.js'
import type { BlockDefinition } from '../../../blocks/define-block.js'
import type { RoomWarnings } from '../../client/building.js'
import { sqlOf } from '../../database/doors.js'
import { contrastRatio, leastTextContrast, parseHexColour, readableTextOn } from '../../domain/contrast.js'
import { idsIn, roomLinksIn } from '../../domain/walk-blocks.js'
import type { Language } from '../../translations/languages.js'
import { type RoomTexts, roomTextsIn } from '../../translations/rooms/room-texts.js'

type Warning = RoomWarnings['warnings'][number]
type Block = { blockType: string; id?: null | string } & Record<string, unknown>

/** A room whose newest draft is looked at. */
export type DraftRoom = RoomDocument & { id: string; layout?: Block[] | null; partnerType: string }

/** Pictures of a banner are decoration: what they say must stand in its text. */
const decorated: readonly string[] = ['banner']

const isGone = ({ course, date, kind, list, rank }: StoredCondition): boolean =>
  (kind === 'certificate' && course === null) || (kind === 'tasks' && list === null) || (kind === 'date' && date === null) || ((kind === 'tier' || kind === 'stage') && rank === null)

/** The room without what every partner can reach by itself in time; what is left keeps a partner out for good. */
const withoutReachable = (row: RoomRow): RoomRow => ({ ...row, unlock: row.unlock.filter((condition) => condition.kind === 'tier' || condition.kind === 'stage' || isGone(condition)) })

const placeOf = (block: Block, index: number, definitions: readonly BlockDefinition[], language: Language): string => {
  const label: unknown = definitions.find(({ config }) => config.slug === block.blockType)?.config.labels?.singular
  const named = typeof label === 'object' && label !== null ? ((label as Record<string, string>)[language] ?? (label as Record<string, string>).en) : label
  return `${index + 1}. ${typeof named === 'string' ? named : block.blockType}`
}

/** The contrast of a banner in a colour of its own. The portal's banner takes the better of black and white; one of the host's may have a colour for its text. */
const contrastOf = ({ blockType, colour, look, textColour }: Block): number | undefined => {
  const background = blockType === 'banner' && (look === 'colour' || textColour !== undefined) ? parseHexColour(colour) : undefined
  const words = background && (parseHexColour(textColour) ?? parseHexColour(readableTextOn(background)))
  return background && words ? contrastRatio(background, words) : undefined
}

type LinkedRoom = { deleted_at: Date | null; id: string; partner_type_id: string; status: string; title: string }

const linkWarning = (target: LinkedRoom | undefined, room: DraftRoom, where: string, open: { readers: readonly NamedPartner[]; mayOpen: (id: string, partner: NamedPartner) => boolean }, { warnings }: RoomTexts): string | undefined => {
  if (!target || target.deleted_at !== null) {
    return warnings.linkGone({ where })
  }
  if (target.partner_type_id !== room.partnerType) {
    return warnings.linkForeign({ room: target.title, where })
  }
  if (target.status !== 'published') {
    return warnings.linkUnpublished({ room: target.title, where })
  }
  const closed = open.readers.filter((partner) => !open.mayOpen(target.id, partner)).length
  return closed > 0 ? warnings.linkClosed({ closed, readers: open.readers.length, room: target.title, where }) : undefined
}

const readLinked = async (req: PayloadRequest, ids: readonly string[], rows: readonly RoomRow[]): Promise<Map<string, LinkedRoom>> => {
  const { rows: found } = await sqlOf(req)<LinkedRoom>(`select r.id::text, r.partner_type_id::text, r._status::text as status, r.deleted_at, r.slug as title from rooms r where r.id = any($1::uuid[])`, [ids])
  return new Map(found.map((room) => [room.id, { ...room, title: rows.find(({ id }) => id === room.id)?.title ?? room.title }]))
}

const readUndescribed = async (req: PayloadRequest, ids: readonly string[]): Promise<Map<string, string>> => {
  const isLocalized = roomSettingsOf(req.payload).defaultLocale !== null
  const described = isLocalized ? `exists (select 1 from media_locales l where l._parent_id = m.id and trim(coalesce(l.alt, '')) <> '')` : `trim(coalesce(m.alt, '')) <> ''`
  const { rows } = await sqlOf(req)<{ id: string; name: null | string }>(`select m.id::text, coalesce(m.original_name, m.filename) as name from media m where m.id = any($1::uuid[]) and not ${described}`, [ids])
  return new Map(rows.map(({ id, name }) => [id, name ?? id]))
}

/** What is wrong with the newest draft of a room, as whoever builds it should know before partners do. */
export const findWarnings = async (room: DraftRoom, definitions: readonly BlockDefinition[], req: PayloadRequest, language: Language): Promise<RoomWarnings> => {
  const [sql, settings, texts] = [sqlOf(req), roomSettingsOf(req.payload), roomTextsIn(language)]
  const reader: RoomReader = { locale: language, partner: null, partnerType: room.partnerType, person: null }
  const [own, partners] = [await rowOfDocument(room, reader, sql, settings.defaultLocale), await readActivePartners(sql, room.partnerType)]
  const rows = new Map((await readRoomRows(sql, settings.defaultLocale, reader)).map((row) => [row.id, withoutReachable(row)]))
  const isOpenFor = (row: RoomRow | undefined, partner: NamedPartner): boolean => row !== undefined && verdictsOn([row], partner, settings, language)[0]?.verdict.state === 'open'
  const reachable = withoutReachable(own)
  const readers = partners.filter((partner) => isOpenFor(reachable, partner))

  const gone = own.unlock.filter(isGone).flatMap(({ kind }): Warning[] => (kind === 'date' ? [] : [{ block: null, kind: 'condition', text: texts.warnings.condition({ kind }) }]))
  const nobody = readers.length > 0 || gone.length > 0 ? [] : [{ block: null, kind: 'nobody' as const, text: partners.length === 0 ? texts.warnings.noPartners : texts.warnings.nobody }]

  const layout = room.layout ?? []
  const linked = await readLinked(req, layout.flatMap(roomLinksIn), [...rows.values()])
  const undescribed = await readUndescribed(req, layout.filter(({ blockType }) => !decorated.includes(blockType)).flatMap(idsIn))
  const inBlocks = layout.flatMap((block, index): Warning[] => {
    const where = placeOf(block, index, definitions, language)
    const about = (kind: Warning['kind'], text: string | undefined): Warning[] => (text === undefined ? [] : [{ block: block.id ?? null, kind, text }])
    const ratio = contrastOf(block)
    return [
      ...roomLinksIn(block)
        .filter((id) => id !== room.id)
        .flatMap((id) => about('link', linkWarning(linked.get(id), room, where, { mayOpen: (target, partner) => isOpenFor(rows.get(target), partner), readers }, texts))),
      ...(decorated.includes(block.blockType) ? [] : idsIn(block).flatMap((id) => about('image', undescribed.has(id) ? texts.warnings.noAlt({ file: undescribed.get(id) ?? id, where }) : undefined))),
      ...(ratio !== undefined && ratio < leastTextContrast ? about('contrast', texts.warnings.contrast({ least: leastTextContrast, ratio: (Math.floor(ratio * 10) / 10).toFixed(1), where })) : []),
    ]
  })
  return { partners: partners.length, readers: readers.length, warnings: [...nobody, ...gone, ...inBlocks] }
}
