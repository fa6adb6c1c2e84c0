import type { BasePayload, PayloadRequest } from 'payload'

/** The rows of a statement, and how many rows it returned or changed. */
export type SqlResult<Row> = { rowCount: number; rows: Row[] }

/** Runs one parameterised statement: `sql('select 1 from rooms where id = $1', [id])`. */
export type Sql = <Row = Record<string, unknown>>(text: string, values?: readonly unknown[]) => Promise<SqlResult<Row>>

type Answer = { rowCount: null | number; rows: unknown[] }

/** What `pg` clients and pools have in common. A statement with a name is prepared once per connection. */
export type Queryable = { later?: (statement: { name?: string; text: string; values: unknown[] }) => void; query: (statement: string | { name?: string; text: string; values: unknown[] }, values?: unknown[]) => Promise<Answer> }

/** The part of Payload's Postgres adapter that raw SQL needs. A session made by the stock adapter hides its client in drizzle's session. */
type SqlAdapter = {
  pool: Queryable
  sessions: Record<string, { client?: Queryable; db: { session?: { client: Queryable } } }>
}

const adapterOf = (payload: Pick<BasePayload, 'db'>): SqlAdapter => payload.db as unknown as SqlAdapter

/** Raw SQL on a connection that the caller holds. */
export const sqlOn = (queryable: Queryable): Sql =>
  async <Row>(text: string, values: readonly unknown[] = []) => {
    const { rowCount, rows } = await queryable.query(text, [...values])
    return { rowCount: rowCount ?? 0, rows: rows as Row[] }
  }

/** The connection of the request's open transaction; the pool while none is open. */
export const queryableOf = async (req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<Queryable> => {
  const adapter = adapterOf(req.payload)
  const transactionID = await req.transactionID
  const session = transactionID === undefined ? undefined : adapter.sessions[transactionID]
  return session?.client ?? session?.db.session?.client ?? adapter.pool
}

/**
 * Raw SQL inside the request's open transaction, so that it is saved or undone together with everything else the request writes;
 * on a connection of the pool while no transaction is open.
 */
export const sqlOf = (req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Sql =>
  async <Row>(text: string, values: readonly unknown[] = []) => sqlOn(await queryableOf(req))<Row>(text, values)

/** Raw SQL outside every transaction: for start-up, sweepers and the doctor, never inside a request that writes. */
export const sqlOfPool = (payload: Pick<BasePayload, 'db'>): Sql => sqlOn(adapterOf(payload).pool)
