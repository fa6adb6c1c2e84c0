import { APIError, type PayloadRequest, ValidationError } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { asViewer } from '../database/doors.js'
import { type CodeRoom, titleOf } from '../domain/portal-code.js'
import { fieldsOf, localesOf } from './fields.js'
import { fromCode, inLocale } from './from-code.js'
import { type CodeProblem, CodeProblems } from './problem.js'
import type { StoredRoom } from './read-portal.js'
import { createReferences } from './references.js'
import { taskListsFromCode, unknownTaskLists } from './task-lists.js'

/** A room to write: a new one, or what a stored one becomes. */
export type RoomWrite = { code: CodeRoom; stored?: StoredRoom }

/** A room that was written. */
export type WrittenRoom = { id: string; slug: string }

type Data = Record<string, unknown>

const nameOf = (code: CodeRoom): string => `rooms.${code.slug}`

const sentenceOf = (error: unknown): string => {
  if (error instanceof ValidationError) {
    return error.data.errors.map(({ message, path }) => `${path}: ${message}`).join(' ')
  }
  return error instanceof APIError && error.isPublic ? error.message : ''
}

/** Says which room was refused; what is no refusal goes on as it is. */
const naming = async <Answer>(code: CodeRoom, work: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await work()
  } catch (error) {
    const sentence = sentenceOf(error)
    throw sentence === '' ? error : new CodeProblems([{ at: nameOf(code), code: 'says', sentence }])
  }
}

/** A new room begins empty and as a draft, so that rooms can refer to one another before any of them is complete. */
const beginRooms = async (req: PayloadRequest, partnerType: string, writes: readonly RoomWrite[]): Promise<StoredRoom[]> => {
  const [locale] = localesOf(req).codes
  const stored: StoredRoom[] = []
  for (const { code, stored: known } of writes) {
    // The origin is there from the first row on: a draft's own row keeps what it began with, and it is by the origin that a room is found again.
    const data = { blueprint: code.blueprint ?? null, kind: code.kind, order: code.order, partnerType, slug: code.slug, title: titleOf(code, locale) }
    stored.push(known ?? (await naming(code, () => asViewer(req).create<StoredRoom>({ collection: slugs.rooms, data, draft: true, ...(localesOf(req).isLocalized && locale && { locale }) }))))
  }
  return stored
}

const refuseProblems = (problems: readonly CodeProblem[]): void => {
  if (problems.length > 0) {
    throw new CodeProblems(problems)
  }
}

const dataOf = async (req: PayloadRequest, partnerType: string, writes: readonly RoomWrite[], begun: readonly StoredRoom[]): Promise<Data[]> => {
  const references = createReferences(req, partnerType, new Map(writes.map(({ code }, index) => [code.slug, begun[index]?.id ?? ''])))
  const context = { problems: [] as CodeProblem[], references, req }
  const rooms: Data[] = []
  for (const [index, { code }] of writes.entries()) {
    const { status: _status, ...fields } = code
    rooms.push(await fromCode(fieldsOf(req), fields, context, nameOf(code), { previous: begun[index] }))
  }
  refuseProblems([...context.problems, ...references.problems])
  return rooms
}

/** Conditions may name task lists of any room of the portal, also of one that is written now. */
const withTaskLists = (rooms: readonly Data[], writes: readonly RoomWrite[], others: readonly StoredRoom[]): Data[] => {
  const all = [...(rooms as (Data & { slug: string })[]), ...others]
  const problems = rooms.flatMap(({ unlock }, index) =>
    unknownTaskLists(unlock, all).map((name): CodeProblem => ({ at: writes[index] ? nameOf(writes[index].code) : '', code: 'reference-missing', collection: 'tasks', name })),
  )
  refuseProblems(problems)
  return rooms.map((room) => ({ ...room, unlock: taskListsFromCode(room.unlock, all) }))
}

/**
 * Writes rooms of one partner type as the signed-in editor: the rights, checks and history of every other change of a room hold. Runs in the
 * request's transaction; `others` are rooms of the portal that stay as they are. Throws {@link CodeProblems} with everything that is wrong.
 */
export const writeRooms = async (req: PayloadRequest, partnerType: string, writes: readonly RoomWrite[], others: readonly StoredRoom[] = []): Promise<WrittenRoom[]> => {
  const begun = await beginRooms(req, partnerType, writes)
  const rooms = withTaskLists(await dataOf(req, partnerType, writes, begun), writes, others)
  const { codes, isLocalized } = localesOf(req)
  const written: WrittenRoom[] = []
  for (const [index, { code }] of writes.entries()) {
    const id = begun[index]?.id ?? ''
    const isDraft = code.status !== 'published'
    const isIncomplete = isDraft && begun[index]?._status !== 'published'
    const save = (locale: string, data: Data, draft: boolean) =>
      naming(code, () => asViewer(req).update({ collection: slugs.rooms, data: { ...inLocale(fieldsOf(req), rooms[index] ?? {}, locale, req), ...data }, draft, id, ...(isLocalized && { locale }) }))
    // The other languages first and as a draft: a text that one of them lacks is no mistake. The first language then completes and checks the room.
    for (const locale of codes.slice(1)) {
      await save(locale, { _status: 'draft' }, true)
    }
    await save(codes[0] ?? 'en', { _status: isDraft ? 'draft' : 'published' }, isIncomplete)
    written.push({ id, slug: code.slug })
  }
  return written
}
