import type { File, PaginatedDocs, PayloadRequest, PopulateType, SelectType, Sort, Where } from 'payload'

export { queueJob } from './queue-job.js'
export { type Sql, sqlOf, sqlOfPool, type SqlResult } from './sql.js'

/*
 * Mind: Payload rolls back the request's whole transaction when an operation throws, also a `findByID` of a missing document inside a
 * `try`. Pass `disableErrors: true` (answers null) where a document may be missing.
 */

/** What every call may carry. `depth` is 0 unless told, `req`, `user` and `overrideAccess` belong to the door. */
type CommonArgs = {
  collection: string
  context?: Record<string, unknown>
  depth?: number
  /** The language that fills what a language lacks; false for nothing of another language. @default that of the request */
  fallbackLocale?: false | string
  locale?: string
  populate?: PopulateType
  select?: SelectType
  showHiddenFields?: boolean
  /** Also sees documents in the bin. */
  trash?: boolean
}
type QueryArgs = CommonArgs & {
  draft?: boolean
  joins?: false | Record<string, unknown>
  limit?: number
  page?: number
  pagination?: boolean
  sort?: Sort
  where?: Where
}
type ByIDArgs = CommonArgs & { disableErrors?: boolean; draft?: boolean; id: string; joins?: false | Record<string, unknown> }
type WriteArgs = CommonArgs & { data: Record<string, unknown>; draft?: boolean; file?: File; filePath?: string; overrideLock?: boolean }
type UpdateManyArgs = WriteArgs & { limit?: number; sort?: Sort; where: Where }
type DeleteManyArgs = CommonArgs & { overrideLock?: boolean; where: Where }
type GlobalArgs = { context?: Record<string, unknown>; depth?: number; draft?: boolean; locale?: string; select?: SelectType; slug: string }

/** What a change of many documents did: errors of single documents do not throw, so look at them. */
export type BulkResult<Doc> = { docs: Doc[]; errors: { id: string; isPublic: boolean; message: string }[] }

/** Payload's Local API with the request, the access decision and a depth of 0 already settled. */
export type Door = {
  count: (args: Pick<CommonArgs, 'collection' | 'locale' | 'trash'> & { where?: Where }) => Promise<{ totalDocs: number }>
  create: <Doc = Record<string, unknown>>(args: WriteArgs) => Promise<Doc>
  delete: {
    <Doc = Record<string, unknown>>(args: CommonArgs & { id: string; overrideLock?: boolean }): Promise<Doc>
    <Doc = Record<string, unknown>>(args: DeleteManyArgs): Promise<BulkResult<Doc>>
  }
  find: <Doc = Record<string, unknown>>(args: QueryArgs) => Promise<PaginatedDocs<Doc>>
  findByID: <Doc = Record<string, unknown>>(args: ByIDArgs) => Promise<Doc>
  findGlobal: <Doc = Record<string, unknown>>(args: GlobalArgs) => Promise<Doc>
  update: {
    <Doc = Record<string, unknown>>(args: WriteArgs & { id: string }): Promise<Doc>
    <Doc = Record<string, unknown>>(args: UpdateManyArgs): Promise<BulkResult<Doc>>
  }
  updateGlobal: <Doc = Record<string, unknown>>(args: GlobalArgs & { data: Record<string, unknown>; overrideLock?: boolean }) => Promise<Doc>
}

type Settled = { overrideAccess: boolean; req: PayloadRequest; user?: PayloadRequest['user'] }
type DoorName = keyof Door
type LooseLocalApi = Record<DoorName, (args: object) => Promise<unknown>>

const doorNames: readonly DoorName[] = ['count', 'create', 'delete', 'find', 'findByID', 'findGlobal', 'update', 'updateGlobal']

/** The one cast of this module: without generated types Payload's own slugs and documents are no narrower than the types above. */
const openDoor = (settled: Settled): Door => {
  const localApi = settled.req.payload as unknown as LooseLocalApi
  return Object.fromEntries(
    doorNames.map((name) => [name, (args: object) => localApi[name]({ depth: 0, ...args, ...settled })]),
  ) as unknown as Door
}

/** What the signed-in user may do: access functions decide, in the request's own transaction. */
export const asViewer = (req: PayloadRequest): Door => openDoor({ overrideAccess: false, req, user: req.user })

/**
 * What the system itself does: access functions are skipped, in the request's own transaction.
 * `reason` completes "access is skipped, because …"; it is there for the reader and must not be empty.
 */
export const asSystem = (req: PayloadRequest, reason: string): Door => {
  if (reason.trim() === '') {
    throw new Error('asSystem(req, reason) needs the reason why access is skipped.')
  }
  return openDoor({ overrideAccess: true, req })
}
