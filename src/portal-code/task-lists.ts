import type { CodeRoom } from '../domain/portal-code.js'

type Data = Record<string, unknown>
type StoredRoom = { layout?: unknown; slug: string }

const tasksBlock = 'tasks'

const listIdsOf = ({ layout }: StoredRoom): string[] =>
  (Array.isArray(layout) ? (layout as Data[]) : []).filter(({ blockType }) => blockType === tasksBlock).map(({ id }) => String(id))

/** The task lists of a portal: `<slug>` is the first one of a room, `<slug>/2` its second. */
const namedLists = (rooms: readonly StoredRoom[]): [string, string][] => rooms.flatMap((room) => listIdsOf(room).map((id, index): [string, string] => [index === 0 ? room.slug : `${room.slug}/${index + 1}`, id]))

const mapConditions = (unlock: unknown, to: (tasks: string) => string): unknown =>
  Array.isArray(unlock) ? unlock.map((condition: Data) => (typeof condition.tasks === 'string' && condition.tasks !== '' ? { ...condition, tasks: to(condition.tasks) } : condition)) : unlock

/** A room whose conditions name task lists by their room, where the database has ids of blocks. */
export const taskListsToCode = (room: CodeRoom, rooms: readonly StoredRoom[]): CodeRoom => {
  const nameOf = new Map(namedLists(rooms).map(([name, id]) => [id, name]))
  return room.unlock === undefined ? room : { ...room, unlock: mapConditions(room.unlock, (id) => nameOf.get(id) ?? id) }
}

/** Conditions with the ids of the task lists that a file named; a name that means nothing stays, so that the room stays closed. */
export const taskListsFromCode = (unlock: unknown, rooms: readonly StoredRoom[]): unknown => {
  const idOf = new Map(namedLists(rooms))
  return mapConditions(unlock, (name) => idOf.get(name) ?? name)
}

/** Names of task lists in a file that are no list of the portal. */
export const unknownTaskLists = (unlock: unknown, rooms: readonly StoredRoom[]): string[] => {
  const known = new Set(namedLists(rooms).flat())
  return (Array.isArray(unlock) ? (unlock as Data[]) : []).flatMap(({ tasks }) => (typeof tasks === 'string' && tasks !== '' && !known.has(tasks) ? [tasks] : []))
}
