import type { CollectionSlug } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import type { BlueprintBlock } from '../../domain/blueprints.js'
import { fieldsOf } from '../../portal-code/fields.js'
import { fromCode, inLocale } from '../../portal-code/from-code.js'
import type { References } from '../../portal-code/references.js'
import { demoPortals } from '../content/portals.js'
import type { DemoBlock, DemoLink, DemoRoom } from '../content/room-definitions.js'
import { locales, type SeedContext } from '../seed-context.js'
import type { Library } from './seed-library.js'
import type { Network } from './seed-network.js'

type Ids = Readonly<Record<string, string>>
type Block = { blockType: string; id: string; items?: readonly { id: string }[]; scope?: string }

/** A room that was written: where progress on its lists is kept. */
export type SeededRoom = { blocks: readonly Block[]; id: string; key: string; partnerType: string }

const linkCode = (link: DemoLink) => ({ ...link, target: 'room' in link ? 'room' : 'url' })

/** A block of the demo as a portal as code would have it. */
const blockCode = (block: DemoBlock): BlueprintBlock => {
  switch (block.type) {
    case 'action-bar':
      return { buttons: block.buttons.map(linkCode), type: block.type }
    case 'code':
      return block.code
    case 'image':
      return { image: block.picture, type: block.type, ...(block.caption && { caption: block.caption }) }
    case 'link':
      return { cards: block.cards.map(linkCode), type: block.type }
    case 'text':
      return { content: block.markdown, type: block.type }
  }
}

const roomCode = (room: DemoRoom, { course }: Library) => ({
  blocks: room.layout.map(blockCode),
  ...(room.group && { group: room.group }),
  ...(room.icon && { icon: room.icon }),
  ...(room.internalNote && { internalNote: room.internalNote }),
  kind: room.kind,
  order: room.order,
  showTableOfContents: room.showTableOfContents ?? false,
  slug: room.key,
  title: room.title,
  unlock: [...(room.unlockTier ? [{ kind: 'tier', tier: room.unlockTier }] : []), ...(room.unlockCourse ? [{ certificate: course, kind: 'certificate' }] : [])],
  visibleToDistributors: room.visibleToDistributors ?? false,
  whenLocked: room.whenLocked ?? 'hide',
})

/** The demo's own keys in place of names that the database would be asked for. */
const referencesTo = (known: Readonly<Record<string, Ids>>): References => ({
  idOf: (collection, reference, at) => {
    const id = known[collection]?.[String(reference)]
    return id ? Promise.resolve(id) : Promise.reject(new Error(`The demo names "${String(reference)}" (${collection}) at ${at} before it exists.`))
  },
  problems: [],
  referenceOf: () => Promise.resolve(undefined),
})

/** The portal of every partner type, in both languages, as an editor would save it. */
export const seedRooms = async ({ payload, req }: SeedContext, network: Network, pictures: Ids, library: Library): Promise<SeededRoom[]> => {
  const collection = slugs.rooms as CollectionSlug
  const seeded: SeededRoom[] = []
  for (const portal of demoPortals) {
    const rooms: Record<string, string> = {}
    const references = referencesTo({ [slugs.courses]: { [library.course]: library.course }, [slugs.documents]: library.documents, [slugs.folders]: library.folders, [slugs.media]: pictures, [slugs.rooms]: rooms, [slugs.tiers]: network.tiers })
    for (const room of portal.rooms) {
      const context = { problems: [], references, req }
      const data = await fromCode(fieldsOf(req), roomCode(room, library), context, room.key)
      if (context.problems.length > 0) {
        throw new Error(`The demo's room ${room.key} does not fit: ${JSON.stringify(context.problems)}`)
      }
      let id: string | undefined
      for (const locale of locales) {
        const shared = { collection, depth: 0, locale, overrideAccess: true, req } as const
        const spoken = { ...inLocale(fieldsOf(req), data, locale, req), _status: 'published' }
        const saved = id
          ? await payload.update({ ...shared, data: spoken as never, id })
          : await payload.create({ ...shared, data: { ...spoken, partnerType: network.partnerTypes[portal.partnerType] } as never })
        id = String(saved.id)
      }
      rooms[room.key] = id ?? ''
      seeded.push({ blocks: data.layout as Block[], id: id ?? '', key: room.key, partnerType: portal.partnerType })
    }
  }
  return seeded
}
