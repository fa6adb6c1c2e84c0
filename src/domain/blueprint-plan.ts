import { type Blueprint, type BlueprintBlock, type BlueprintRoom, type BlueprintUnlock, type LadderPlace, originOf } from './blueprints.js'

/** A room the partner type has already; one in the bin does not count. */
export type PresentRoom = { blueprint: null | string; id: string; kind: string; slug: string }

/** What an installation and a partner type bring along. */
export type BlueprintSituation = {
  allowsSubPartners: boolean
  /** Registered room kinds; for one that the partner type may not have, the sentence why. */
  kinds: ReadonlyMap<string, string | undefined>
  rooms: readonly PresentRoom[]
  stages: readonly { rank: number; slug: string }[]
  tiers: readonly { rank: number; slug: string }[]
}

/** Why a room of a blueprint is not made now. `says` is a sentence of the room kind itself. */
export type SkipReason = { code: 'kind-comes-later' | 'needs-stages' | 'needs-sub-partners' | 'needs-tiers' | 'refused-by-kind'; says?: string }

/** What becomes of one room of a blueprint. */
export type PlannedRoom = { origin: string; room: BlueprintRoom } & (
  | { slug: string; state: 'make' }
  | { present: PresentRoom; reason: 'has-kind' | 'was-made'; state: 'keep' }
  | { reason: SkipReason; state: 'skip' }
)

const kindsForNetworks: readonly string[] = ['distributor-partners']

const placeIn = (length: number, place: LadderPlace): number => ({ second: Math.min(1, length - 1), top: length - 1, upper: Math.floor(length / 2) })[place]

/** The slug of the tier or stage that stands at a place of the vendor's ladder; undefined for an empty ladder. */
export const rungAt = (ladder: readonly { rank: number; slug: string }[], place: LadderPlace): string | undefined =>
  [...ladder].sort((one, other) => one.rank - other.rank)[placeIn(ladder.length, place)]?.slug

const missingLadder = (unlock: readonly BlueprintUnlock[], { stages, tiers }: BlueprintSituation): SkipReason | undefined => {
  if (tiers.length === 0 && unlock.some((condition) => 'tier' in condition)) {
    return { code: 'needs-tiers' }
  }
  return stages.length === 0 && unlock.some((condition) => 'stage' in condition) ? { code: 'needs-stages' } : undefined
}

/** Without its tiers a room would open to everybody, so it waits for them. */
const skipReason = ({ kind, unlock = [] }: BlueprintRoom, situation: BlueprintSituation): SkipReason | undefined => {
  const says = situation.kinds.get(kind)
  if (says !== undefined) {
    return { code: 'refused-by-kind', says }
  }
  if (kindsForNetworks.includes(kind) && !situation.allowsSubPartners) {
    return { code: 'needs-sub-partners' }
  }
  return situation.kinds.has(kind) ? missingLadder(unlock, situation) : { code: 'kind-comes-later' }
}

const freeSlug = (wanted: string, taken: ReadonlySet<string>): string => {
  let slug = wanted
  for (let count = 2; taken.has(slug); count += 1) {
    slug = `${wanted}-${count}`
  }
  return slug
}

/** What applying a blueprint would do: each room is made, is there already, or is left out for a reason. */
export const planBlueprint = (blueprint: Blueprint, situation: BlueprintSituation): PlannedRoom[] => {
  const taken = new Set(situation.rooms.map(({ slug }) => slug))
  return blueprint.rooms.map((room): PlannedRoom => {
    const origin = originOf(blueprint, room)
    const made = situation.rooms.find((present) => present.blueprint === origin)
    const present = made ?? situation.rooms.find(({ kind }) => kind === room.kind && kind !== 'custom')
    if (present) {
      return { origin, present, reason: made ? 'was-made' : 'has-kind', room, state: 'keep' }
    }
    const reason = skipReason(room, situation)
    if (reason) {
      return { origin, reason, room, state: 'skip' }
    }
    const slug = freeSlug(room.slug ?? room.key, taken)
    taken.add(slug)
    return { origin, room, slug, state: 'make' }
  })
}

type LinkRow = { room?: unknown; target?: unknown }

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Where nothing is said, a link with a room leads to it. */
const leadsToRoom = ({ room, target }: LinkRow): boolean => target === 'room' || (target === undefined && typeof room === 'string')

const isDeadLink = (row: unknown, slugOf: ReadonlyMap<string, string>): boolean => isRecord(row) && leadsToRoom(row) && !(typeof row.room === 'string' && slugOf.has(row.room))

/** A value without links to rooms that are not there, and the others led to the rooms' real slugs: rows of a list fall out, a link inside a row is emptied. */
const relink = (value: unknown, slugOf: ReadonlyMap<string, string>): unknown => {
  if (Array.isArray(value)) {
    return value.filter((row) => !isDeadLink(row, slugOf)).map((row) => relink(row, slugOf))
  }
  if (!isRecord(value)) {
    return value
  }
  if (isDeadLink(value, slugOf)) {
    return {}
  }
  const walked = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, relink(inner, slugOf)]))
  return leadsToRoom(value) ? { ...walked, room: slugOf.get(String(value.room)) } : walked
}

/** Lists without which a block says nothing. */
const carryingLists: readonly string[] = ['buttons', 'cards']

/**
 * The blocks of a room without links to rooms that this portal does not have; a block that consisted of such links only is left out.
 * `slugOf` leads from the key that the blueprint uses to the slug the room really has.
 */
export const pruneLinks = (blocks: readonly BlueprintBlock[], slugOf: ReadonlyMap<string, string>): BlueprintBlock[] =>
  blocks.flatMap((block): BlueprintBlock[] => {
    const entries = Object.entries(block).map(([name, value]) => [name, relink(value, slugOf)] as const)
    const isEmptied = entries.some(([name, value]) => carryingLists.includes(name) && Array.isArray(value) && value.length === 0 && (block[name] as unknown[]).length > 0)
    return isEmptied && block.type !== 'banner' ? [] : [Object.fromEntries(entries) as BlueprintBlock]
  })
