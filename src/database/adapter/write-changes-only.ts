import type { PayloadRequest, Where } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import { changesOf } from './changes-of.js'
import type { Session, StockAdapter } from './reliable-adapter.js'
import { changeStatement, readStatement } from './stored-records.js'

type Document = { id: string } & Record<string, unknown>
type FindOneArgs = { collection: string; draftsEnabled?: boolean; joins?: unknown; req?: Partial<PayloadRequest>; select?: unknown; where?: Where }
type UpdateOneArgs = { collection: string; data: Record<string, unknown>; id?: number | string; req?: Partial<PayloadRequest>; returning?: boolean; select?: unknown }
type Find = (this: StockAdapter, args: Pick<FindOneArgs, 'collection' | 'req'>) => Promise<unknown>
type FindOne = (this: StockAdapter, args: FindOneArgs) => Promise<unknown>
type UpdateOne = (this: StockAdapter, args: UpdateOneArgs) => Promise<unknown>

/** Records that many people change a little at a time, in tables whose rows no trigger rewrites. */
const narrow: ReadonlySet<string> = new Set([slugs.deals])

/** What each transaction has read of such records, as text: nobody can change it by accident. */
const readIn = new WeakMap<object, Map<string, string>>()

const sessionOf = async (adapter: StockAdapter, { collection, req }: Pick<FindOneArgs, 'collection' | 'req'>): Promise<Session | undefined> => {
  const id = narrow.has(collection) ? await req?.transactionID : undefined
  return id === undefined ? undefined : adapter.sessions[id]
}

/** A change of many records reads them as a list, and each as it is by then: what was read before does not count. */
export const forgetWhatWasRead = (stockFind: Find): Find =>
  async function find(args) {
    const session = await sessionOf(this, args)
    if (session) {
      readIn.delete(session)
    }
    return stockFind.call(this, args)
  }

/** One record as text, read by a statement that is built once for its kind of filter; undefined where Payload has to read it. */
const textOf = async (adapter: StockAdapter, { client }: Session, { collection, draftsEnabled, joins, where }: FindOneArgs): Promise<null | string | undefined> => {
  const statement = draftsEnabled || joins ? null : readStatement(adapter.payload, collection, where)
  return statement ? ((await client.query<{ doc: string }>(statement)).rows[0]?.doc ?? null) : undefined
}

/** Remembers what an update reads before it works: the row is locked by then. */
export const rememberWhatIsRead = (stockFindOne: FindOne): FindOne =>
  async function findOne(args) {
    const session = args.select === undefined ? await sessionOf(this, args) : undefined
    if (!session) {
      return stockFindOne.call(this, args)
    }
    const text = (await textOf(this, session, args)) ?? JSON.stringify(await stockFindOne.call(this, args))
    const doc = JSON.parse(text) as Document | null
    if (doc) {
      const known = readIn.get(session) ?? new Map<string, string>()
      readIn.set(session, known.set(`${args.collection} ${doc.id}`, text))
    }
    return doc
  }

/**
 * Payload changes one field of a record by writing every column, deleting and writing anew every list, and reading it all again. Here an update of a record that
 * its transaction has read (and locked) before writes the columns that differ, and knows the rest. What it cannot be sure of goes Payload's way.
 */
export const writeChangesOnly = (stockUpdateOne: UpdateOne): UpdateOne =>
  async function updateOne(args) {
    const { collection, data, id, select } = args
    const session = await sessionOf(this, args)
    const known = session && readIn.get(session)
    const name = `${collection} ${id}`
    const text = known?.get(name)
    // Once: what is read after this change is read anew.
    known?.delete(name)
    const before = text !== undefined && select === undefined ? (JSON.parse(text) as Document) : undefined
    const changes = before && changesOf(this.payload.collections[collection]?.config.flattenedFields ?? [], data, before)
    if (!before || !changes) {
      return stockUpdateOne.call(this, args)
    }
    const statement = changeStatement(this.payload, collection, before.id, changes, before)
    if (session && statement) {
      session.client.later(statement)
    } else {
      await stockUpdateOne.call(this, { ...args, data: changes, returning: false })
    }
    return { ...before, ...changes }
  }
