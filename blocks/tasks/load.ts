import { canWrite } from '../../access/rules/may-write.js'
import type { ReadMany } from '../../src/database/reads/asked-together.js'
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
type List = { block: string; owner: string }
type Row = { at: number; by: null | string; done_at: Date; item: string }

/** What is ticked of task lists, list by list. */
const readTicks: ReadMany<List, Row[]> = async (lists, sql) => {
  const { rows } = await sql<Row>(
    `select asked.at::int, p.item, p.done_at, u.name as by from unnest($1::text[], $2::text[]) with ordinality as asked(block, owner, at)
     join progress p on p.block = asked.block and p.owner = asked.owner left join partner_users u on u.id = p.partner_user_id
     where p.done_at is not null and p.item <> '${completedItem}'`,
    [lists.map(({ block }) => block), lists.map(({ owner }) => owner)],
  )
  return lists.map((_list, index) => rows.filter(({ at }) => at === index + 1))
}

export const loadTasks: NonNullable<BlockDefinition['load']> = async (viewer, block, context): Promise<TasksData> => {
  const tasks = (Array.isArray(block.items) ? (block.items as StoredTask[]) : []).map(({ id, link }) => ({ ...link, id: String(id) }))
  const isShared = block.scope === 'organisation'
  const rows = await context.gather(readTicks, { block: block.id, owner: isShared ? viewer.partner.id : viewer.id })
  const ticks = rows.filter(({ item }) => tasks.some(({ id }) => id === item)).map(({ by, done_at, item }) => [item, { at: done_at.toISOString(), by: isShared ? by : null }] as const)
  return {
    ...stateOfList(tasks.map(({ id }) => id), ticks.map(([item]) => item)),
    canTick: isShared ? canWrite(viewer) : viewer.previewedBy === null,
    links: await loadLinks(viewer, tasks, context),
    room: context.room.slug,
    ticks: Object.fromEntries(ticks),
  }
}
