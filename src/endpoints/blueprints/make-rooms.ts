import type { PayloadRequest } from 'payload'

import { type BlueprintSituation, type PlannedRoom, pruneLinks, rungAt } from '../../domain/blueprint-plan.js'
import type { BlueprintBlock, BlueprintRoom, BlueprintUnlock } from '../../domain/blueprints.js'
import type { CodeRoom } from '../../domain/portal-code.js'
import { blocksOf, fieldsOf } from '../../portal-code/fields.js'
import { readStoredRooms } from '../../portal-code/read-portal.js'
import { writeRooms, type WrittenRoom } from '../../portal-code/write-rooms.js'

/**
 * What becomes of new rooms: `drafts` keeps all of them unseen, `complete` publishes those that need nothing more, `everything` publishes all and
 * leaves out the blocks that still need something.
 */
export type PublishMode = 'complete' | 'drafts' | 'everything'

/** A room that was made, and what was left out of it. */
export type MadeRoom = WrittenRoom & { isPublished: boolean; planned: Extract<PlannedRoom, { state: 'make' }> }

type Made = Extract<PlannedRoom, { state: 'make' }>

const dayInMs = 86_400_000

const needsFilling = (block: BlueprintBlock): boolean => 'toFill' in block

const withoutNote = (block: BlueprintBlock): BlueprintBlock => Object.fromEntries(Object.entries(block).filter(([name]) => name !== 'toFill')) as BlueprintBlock

const blockTypesOf = (req: PayloadRequest): Set<string> => new Set(fieldsOf(req).flatMap((field) => (field.type === 'blocks' ? blocksOf(field, req).map(({ slug }) => slug) : [])))

const conditionOf = (condition: BlueprintUnlock, { stages, tiers }: BlueprintSituation, slugOf: ReadonlyMap<string, string>, now: Date): Record<string, unknown> => {
  if ('tier' in condition) {
    return { kind: 'tier', tier: rungAt(tiers, condition.tier) }
  }
  if ('stage' in condition) {
    return { kind: 'stage', stage: rungAt(stages, condition.stage) }
  }
  if ('inDays' in condition) {
    return { date: new Date(now.getTime() + condition.inDays * dayInMs).toISOString(), kind: 'date' }
  }
  return { kind: 'tasks', tasks: slugOf.get(condition.tasksOf) }
}

type Surroundings = { blockTypes: ReadonlySet<string>; mode: PublishMode; now: Date; situation: BlueprintSituation; slugOf: ReadonlyMap<string, string>; taskRooms: ReadonlySet<string> }

/** A condition on tasks of a room that has no task list would never hold; the room is then guarded by its other conditions only. */
const holdsOnce = (condition: BlueprintUnlock, { slugOf, taskRooms }: Surroundings): boolean => !('tasksOf' in condition) || taskRooms.has(slugOf.get(condition.tasksOf) ?? '')

const isPublishedIn = (room: BlueprintRoom, mode: PublishMode): boolean => mode === 'everything' || (mode === 'complete' && !(room.blocks ?? []).some(needsFilling))

const codeOf = ({ origin, room, slug }: Made, around: Surroundings): CodeRoom => {
  const shown = (room.blocks ?? []).filter((block) => around.blockTypes.has(block.type) && (around.mode !== 'everything' || !needsFilling(block)))
  return {
    blocks: pruneLinks(shown.map(withoutNote), around.slugOf),
    blueprint: origin,
    ...(room.group && { group: room.group }),
    ...(room.icon && { icon: room.icon }),
    kind: room.kind,
    order: room.order,
    showTableOfContents: room.showTableOfContents ?? false,
    slug,
    status: isPublishedIn(room, around.mode) ? 'published' : 'draft',
    title: { ...room.title },
    unlock: (room.unlock ?? []).filter((condition) => holdsOnce(condition, around)).map((condition) => conditionOf(condition, around.situation, around.slugOf, around.now)),
    whenLocked: room.whenLocked ?? 'hide',
  }
}

const hasTasks = (blocks: unknown): boolean => Array.isArray(blocks) && blocks.some((block: { blockType?: unknown; type?: unknown }) => (block.blockType ?? block.type) === 'tasks')

/** Makes the rooms of a plan that are to be made, in the request's transaction. Runs under the lock of the portal. */
export const makeRooms = async (req: PayloadRequest, partnerType: string, plan: readonly PlannedRoom[], situation: BlueprintSituation, mode: PublishMode): Promise<MadeRoom[]> => {
  const made = plan.filter((planned): planned is Made => planned.state === 'make')
  if (made.length === 0) {
    return []
  }
  const stored = await readStoredRooms(req, partnerType)
  const blockTypes = blockTypesOf(req)
  const slugOf = new Map(plan.flatMap((planned) => (planned.state === 'skip' ? [] : [[planned.room.key, planned.state === 'make' ? planned.slug : planned.present.slug] as const])))
  // Links of templates and of rooms outside this blueprint name the portal's other rooms by their slug.
  stored.forEach(({ slug }) => slugOf.has(slug) || slugOf.set(slug, slug))
  const taskRooms = new Set([...stored.filter(({ layout }) => hasTasks(layout)).map(({ slug }) => slug), ...made.filter(({ room }) => blockTypes.has('tasks') && hasTasks(room.blocks)).map(({ slug }) => slug)])
  const around: Surroundings = { blockTypes, mode, now: new Date(), situation, slugOf, taskRooms }
  const written = await writeRooms(
    req,
    partnerType,
    made.map((planned) => ({ code: codeOf(planned, around) })),
    stored,
  )
  return written.map((room, index) => ({ ...room, isPublished: isPublishedIn(made[index]!.room, mode), planned: made[index]! }))
}
