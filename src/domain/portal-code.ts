import { matchRows, sameText } from './match-rows.js'

/** The version of the file that this portal writes and reads. */
export const portalCodeVersion = 1

/** A room in a file: every field by its name, texts by language, other records by slug, title or file name, blocks under `blocks`. */
export type CodeRoom = { blocks?: readonly ({ type: string } & Record<string, unknown>)[]; kind: string; slug: string; title?: Record<string, string> | string } & Record<string, unknown>

/** A portal as a file says it. */
export type PortalCode = { partnerType: string; rooms: readonly CodeRoom[]; version: typeof portalCodeVersion }

/** One difference inside a room; a missing side means that there was, or will be, nothing. */
export type FieldChange = { after?: string; before?: string; path: string }

/** What differs in one room. `stays`: it is in the first portal only and nobody asked to remove it. */
export type RoomChange = { change: 'changed' | 'new' | 'removed' | 'same' | 'stays'; fields: FieldChange[]; kind: string; slug: string; title: string }

const longestShown = 240

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : sameText(value)
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}

const side = (name: 'after' | 'before', value: unknown): Partial<FieldChange> => (value === undefined ? {} : { [name]: shown(value) })

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const rowName = (path: string, row: unknown, index: number): string => `${path}[${index + 1}]${isRecord(row) && typeof row.type === 'string' ? ` ${row.type}` : ''}`

const compareLists = (before: readonly unknown[], after: readonly unknown[], path: string): FieldChange[] => {
  const continued = matchRows(before, after)
  const gone = before.flatMap((row, index) => (continued.includes(index) ? [] : [{ ...side('before', row), path: rowName(path, row, index) }]))
  const others = after.flatMap((row, index) => {
    const old = continued[index]
    return old === undefined ? [{ ...side('after', row), path: rowName(path, row, index) }] : compareValues(before[old], row, rowName(path, row, index))
  })
  const kept = continued.filter((index): index is number => index !== undefined)
  const isMoved = kept.some((index, position) => position > 0 && index < (kept[position - 1] ?? 0))
  return [...gone, ...others, ...(isMoved ? [{ after: kept.map((index) => index + 1).join(', '), before: [...kept].sort((one, other) => one - other).map((index) => index + 1).join(', '), path }] : [])]
}

const compareValues = (before: unknown, after: unknown, path: string): FieldChange[] => {
  if (sameText(before) === sameText(after)) {
    return []
  }
  if (Array.isArray(before) && Array.isArray(after) && [...before, ...after].every(isRecord)) {
    return compareLists(before, after, path)
  }
  if (isRecord(before) && isRecord(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return names.flatMap((name) => compareValues(before[name], after[name], path === '' ? name : `${path}.${name}`))
  }
  return [{ ...side('before', before), ...side('after', after), path }]
}

/** What a room is called, in one language; a host without languages writes its titles plainly. */
export const titleOf = ({ slug, title }: Pick<CodeRoom, 'slug' | 'title'>, locale = 'en'): string => (typeof title === 'string' ? title : (title?.[locale] ?? title?.en ?? Object.values(title ?? {})[0] ?? slug))

/** The room of a list that means the same one: a predefined kind exists once, everything else goes by its slug. */
export const sameRoom = <Room extends { kind: string; slug: string }>(rooms: readonly Room[], { kind, slug }: { kind: string; slug: string }): Room | undefined =>
  (kind === 'custom' ? undefined : rooms.find((room) => room.kind === kind)) ?? rooms.find((room) => room.slug === slug)

/** Room by room what changes from one portal to another. Rooms that only the first has are removed only when that is asked for. */
export const comparePortals = (before: readonly CodeRoom[], after: readonly CodeRoom[], { removesMissing }: { removesMissing: boolean }): RoomChange[] => {
  const described = (room: CodeRoom) => ({ kind: room.kind, slug: room.slug, title: titleOf(room) })
  const met = new Set<CodeRoom>()
  const changes = after.map((room): RoomChange => {
    const old = sameRoom(before.filter((candidate) => !met.has(candidate)), room)
    if (!old) {
      return { ...described(room), change: 'new', fields: [] }
    }
    met.add(old)
    const fields = compareValues(old, room, '')
    return { ...described(room), change: fields.length > 0 ? 'changed' : 'same', fields }
  })
  return [...changes, ...before.filter((room) => !met.has(room)).map((room): RoomChange => ({ ...described(room), change: removesMissing ? 'removed' : 'stays', fields: [] }))]
}
