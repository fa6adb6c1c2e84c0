import type { PayloadRequest } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import { asSystem } from '../../database/doors.js'
import type { BlueprintSituation, PresentRoom } from '../../domain/blueprint-plan.js'
import type { RoomDefinition } from '../../rooms/define-room.js'
import type { EditedType } from './portal-editor.js'

type Ranked = { rank: number; slug: string }

const inLanguage = (sentence: Readonly<Record<string, string>> | string, language: string): string =>
  typeof sentence === 'string' ? sentence : (sentence[language] ?? sentence.en ?? Object.values(sentence)[0] ?? '')

/** The registered room kinds, in the order they are registered. */
export const roomDefinitionsOf = ({ payload }: Pick<PayloadRequest, 'payload'>): readonly RoomDefinition[] => (payload.config.custom?.partnerPortal as { rooms?: readonly RoomDefinition[] } | undefined)?.rooms ?? []

/** What the plan of a blueprint depends on, read at one moment. */
export const situationOf = async (req: PayloadRequest, { allowsSubPartners, id }: EditedType, language: string): Promise<BlueprintSituation> => {
  const system = asSystem(req, 'editors of rooms see what a portal has, and the ladders its rooms open by')
  const ladder = async (collection: string) => (await system.find<Ranked>({ collection, limit: 0, pagination: false, select: { rank: true, slug: true } })).docs
  const { docs: rooms } = await system.find<PresentRoom>({ collection: slugs.rooms, limit: 0, pagination: false, select: { blueprint: true, kind: true, slug: true }, where: { partnerType: { equals: id } } })
  return {
    allowsSubPartners,
    kinds: new Map(
      roomDefinitionsOf(req).map((definition) => {
        const refused = definition.isRefusedFor?.({ allowsSubPartners })
        return [definition.kind, refused === undefined ? undefined : inLanguage(refused, language)]
      }),
    ),
    rooms,
    stages: await ladder(slugs.stages),
    tiers: await ladder(slugs.tiers),
  }
}
