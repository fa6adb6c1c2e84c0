import type { CollectionSlug } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import { demoPortals } from '../content/portals.js'
import type { DemoBlock, DemoLink, DemoRoom } from '../content/room-definitions.js'
import { richText } from '../../domain/markdown.js'
import { rowId } from '../row-id.js'
import { type Locale, locales, type SeedContext } from '../seed-context.js'
import type { Network } from './seed-network.js'

type Ids = Readonly<Record<string, string>>
type Sources = { locale: Locale; pictures: Ids; rooms: Ids }

const idOf = (ids: Ids, key: string): string => {
  const id = ids[key]
  if (!id) {
    throw new Error(`The demo names "${key}" before it exists.`)
  }
  return id
}

const linkRow = (link: DemoLink, id: string, { locale, rooms }: Sources) => ({
  ...(link.description && { description: link.description[locale] }),
  ...('room' in link ? { room: idOf(rooms, link.room), target: 'room' } : { target: 'url', url: link.url }),
  id,
  label: link.label[locale],
})

const blockData = (block: DemoBlock, position: number[], sources: Sources): Record<string, unknown> => {
  const { locale, pictures } = sources
  const id = rowId(...position)
  switch (block.type) {
    case 'action-bar':
      return { blockType: block.type, buttons: block.buttons.map((link, index) => linkRow(link, rowId(...position, index), sources)), id }
    case 'image':
      return { blockType: block.type, caption: block.caption?.[locale] ?? null, id, image: idOf(pictures, block.picture) }
    case 'link':
      return { blockType: block.type, cards: block.cards.map((link, index) => linkRow(link, rowId(...position, index), sources)), id }
    case 'text':
      return { blockType: block.type, content: richText(block.markdown[locale]), id }
  }
}

const roomData = (room: DemoRoom, position: number[], network: Network, sources: Sources): Record<string, unknown> => ({
  _status: 'published',
  group: room.group?.[sources.locale] ?? null,
  layout: room.layout.map((block, index) => blockData(block, [...position, index], sources)),
  title: room.title[sources.locale],
  ...(sources.locale === 'en' && {
    icon: room.icon ?? null,
    internalNote: room.internalNote ?? null,
    kind: room.kind,
    order: room.order,
    showTableOfContents: room.showTableOfContents ?? false,
    slug: room.key,
    unlock: room.unlockTier ? [{ kind: 'tier', tier: network.tiers[room.unlockTier] }] : [],
    visibleToDistributors: room.visibleToDistributors ?? false,
    whenLocked: room.whenLocked ?? 'hide',
  }),
})

/** The portal of every partner type, in both languages, as an editor would save it. Answers how many rooms there are. */
export const seedRooms = async ({ payload, req }: SeedContext, network: Network, pictures: Ids): Promise<number> => {
  const collection = slugs.rooms as CollectionSlug
  let count = 0
  for (const [portalIndex, portal] of demoPortals.entries()) {
    const rooms: Record<string, string> = {}
    for (const [roomIndex, room] of portal.rooms.entries()) {
      const partnerType = network.partnerTypes[portal.partnerType]
      let id: string | undefined
      for (const locale of locales) {
        const data = roomData(room, [portalIndex, roomIndex], network, { locale, pictures, rooms })
        const shared = { collection, depth: 0, locale, overrideAccess: true, req } as const
        const saved = id ? await payload.update({ ...shared, data: data as never, id }) : await payload.create({ ...shared, data: { ...data, partnerType } as never })
        id = String(saved.id)
      }
      rooms[room.key] = id ?? ''
      count += 1
    }
  }
  return count
}
