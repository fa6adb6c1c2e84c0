import { canWrite } from '../../access/rules/may-write.js'
import { completedItem, stateOfList } from '../../src/domain/task-list.js'
import type { BlockDefinition } from '../define-block.js'
import { type LinkTargets, loadLinks } from '../load-links.js'

/** What the viewer or the viewer's organisation has done of a list. `by` is told where people share the list. */
export type TasksData = {
  canTick: boolean
  done: number
  isComplete: boolean
  links: LinkTargets
  room: string
  ticks: Record<string, { at: string; by: null | string }>
  total: number
}

type StoredTask = { id?: unknown; link?: null | { room?: null | string; target?: string; url?: null | string } }
type Row = { by: null | string; done_at: Date; item: string }

const statement = `select p.item, p.done_at, u.name as by from progress p left join partner_users u on u.id = p.partner_user_id
where p.block = $1 and p.owner = $2 and p.done_at is not null and p.item <> '${completedItem}'`

export const loadTasks: NonNullable<BlockDefinition['load']> = async (viewer, block, context): Promise<TasksData> => {
  const tasks = (Array.isArray(block.items) ? (block.items as StoredTask[]) : []).map(({ id, link }) => ({ ...link, id: String(id) }))
  const isShared = block.scope === 'organisation'
  const { rows } = await context.ask<Row>(statement, [block.id, isShared ? viewer.partner.id : viewer.id])
  const ticks = rows.filter(({ item }) => tasks.some(({ id }) => id === item)).map(({ by, done_at, item }) => [item, { at: done_at.toISOString(), by: isShared ? by : null }] as const)
  return {
    ...stateOfList(tasks.map(({ id }) => id), ticks.map(([item]) => item)),
    canTick: isShared ? canWrite(viewer) : viewer.previewedBy === null,
    links: await loadLinks(viewer, tasks, context),
    room: context.room.slug,
    ticks: Object.fromEntries(ticks),
  }
}
