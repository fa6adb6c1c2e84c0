import type { Where } from '../../src/client/list-query.js'

/** What decides who gets into a room, as the form holds it: ids throughout. */
export type RoomDoors = {
  audience: Readonly<Partial<Record<'categories' | 'partners' | 'stages' | 'tags' | 'tiers', readonly string[]>>>
  partnerType: string
  unlock: readonly { date?: null | string; kind?: null | string; stage?: null | string; tier?: null | string }[]
}

/** Ranks by id of the tiers and stages that conditions name. */
export type Ranks = Readonly<Record<string, number>>

/** Which partners could have the room at all: all of its type that are not suspended. */
export const ofTheType = ({ partnerType }: RoomDoors): Where => ({ and: [{ partnerType: { equals: partnerType } }, { status: { not_equals: 'suspended' } }] })

const fieldOf = { categories: 'categories', partners: 'id', stages: 'stage', tags: 'tags', tiers: 'tier' } as const

/** Which partners the room is for: inside one list any match, across the lists all of them. */
export const inTheAudience = (doors: RoomDoors): Where => ({
  and: [
    ofTheType(doors),
    ...Object.entries(fieldOf).flatMap(([kind, field]) => {
      const wanted = doors.audience[kind as keyof typeof fieldOf] ?? []
      return wanted.length > 0 ? [{ [field]: { in: wanted.join(',') } }] : []
    }),
  ],
})

/** When the room opens by a date that has not come; undefined when no date holds it back. */
export const opensAt = ({ unlock }: RoomDoors, now: Date): string | undefined =>
  unlock
    .flatMap(({ date, kind }) => (kind === 'date' && date && Date.parse(date) > now.getTime() ? [date] : []))
    .sort()
    .at(-1)

/** Which partners of the audience have reached every tier and stage that the room asks for. */
export const unlocked = (doors: RoomDoors, ranks: Ranks): Where => ({
  and: [
    inTheAudience(doors),
    ...doors.unlock.flatMap(({ kind, stage, tier }) => {
      const id = kind === 'tier' ? tier : kind === 'stage' ? stage : undefined
      const rank = id ? ranks[id] : undefined
      return kind && rank !== undefined ? [{ [`${kind}.rank`]: { greater_than_equal: rank } }] : []
    }),
  ],
})

/** Conditions that partners fulfil one by one and that cannot be counted from here (task lists, certificates). */
export const uncounted = ({ unlock }: RoomDoors): number => unlock.filter(({ kind }) => kind && !['date', 'stage', 'tier'].includes(kind)).length
