import { parseDocument } from 'yaml'

import { type CodeRoom, type PortalCode, portalCodeVersion } from '../domain/portal-code.js'
import { slugPattern } from '../fields/slug-field.js'
import { type CodeProblem, CodeProblems } from './problem.js'

/** More rooms than this nobody keeps in one portal; each costs some statements. */
const mostRooms = 200

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const firstLine = (text: string): string => text.split('\n')[0] ?? ''

const readYaml = (text: string): unknown => {
  try {
    const document = parseDocument(text, { prettyErrors: true, schema: 'core', stringKeys: true })
    const [error] = document.errors
    if (error) {
      throw new CodeProblems([{ code: 'unreadable', sentence: firstLine(error.message) }])
    }
    // References inside the file (anchors) could blow up a small file into a huge one; a portal has no use for them.
    return document.toJS({ maxAliasCount: 0 }) as unknown
  } catch (error) {
    throw error instanceof CodeProblems ? error : new CodeProblems([{ code: 'unreadable', sentence: firstLine(error instanceof Error ? error.message : String(error)) }])
  }
}

const problemsOfRoom = (room: unknown, index: number, kinds: readonly string[]): CodeProblem[] => {
  const at = `rooms[${index + 1}]`
  if (!isRecord(room)) {
    return [{ at, code: 'not-an-object' }]
  }
  if (typeof room.slug !== 'string' || !slugPattern.test(room.slug) || room.slug.length > 80) {
    return [{ at, code: 'slug-missing' }]
  }
  const place = `rooms.${room.slug}`
  const isBadTitle = room.title !== undefined && typeof room.title !== 'string' && !isRecord(room.title)
  return [
    ...(typeof room.kind === 'string' && kinds.includes(room.kind) ? [] : [{ at: place, code: 'kind-unknown', kind: String(room.kind), kinds } as const]),
    ...(room.status === undefined || room.status === 'draft' || room.status === 'published' ? [] : [{ at: place, code: 'status-unknown' } as const]),
    ...(isBadTitle ? [{ at: `${place}.title`, code: 'not-an-object' } as const] : []),
  ]
}

const doubles = (rooms: readonly unknown[]): CodeProblem[] => {
  const seen = new Set<string>()
  return rooms.filter(isRecord).flatMap(({ kind, slug }): CodeProblem[] => {
    const names = [`slug ${String(slug)}`, ...(kind === 'custom' ? [] : [`kind ${String(kind)}`])]
    const isDouble = names.some((name) => seen.has(name))
    names.forEach((name) => seen.add(name))
    return isDouble ? [{ at: `rooms.${String(slug)}`, code: 'room-twice' }] : []
  })
}

/** Reads a portal as code (YAML, and so JSON too). Throws {@link CodeProblems}; the fields of the rooms are looked at when they are written. */
export const parsePortalCode = (text: string, kinds: readonly string[]): PortalCode => {
  const file = readYaml(text)
  if (!isRecord(file) || file.version !== portalCodeVersion) {
    throw new CodeProblems([{ code: 'version', found: isRecord(file) ? String(file.version ?? '?') : '?', version: portalCodeVersion }])
  }
  if (!Array.isArray(file.rooms)) {
    throw new CodeProblems([{ code: 'no-rooms' }])
  }
  const rooms: unknown[] = file.rooms
  const strangers = Object.keys(file).filter((name) => !['partnerType', 'rooms', 'version'].includes(name))
  const problems: CodeProblem[] = [
    ...strangers.map((name): CodeProblem => ({ at: 'file', code: 'unknown-field', fields: ['version', 'partnerType', 'rooms'], name })),
    ...(rooms.length > mostRooms ? [{ code: 'too-many-rooms', most: mostRooms } as const] : []),
    ...rooms.flatMap((room, index) => problemsOfRoom(room, index, kinds)),
    ...doubles(rooms),
  ]
  if (problems.length > 0) {
    throw new CodeProblems(problems)
  }
  return { partnerType: String(file.partnerType ?? ''), rooms: rooms as CodeRoom[], version: portalCodeVersion }
}
