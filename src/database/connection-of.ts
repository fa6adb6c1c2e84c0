import type { BasePayload } from 'payload'
import type { PoolConfig } from 'pg'

/** How to open a connection beside the pool: for listening and for migrations, which must not take one away from requests. */
export const connectionOf = (payload: Pick<BasePayload, 'db'>): { connection: Pick<PoolConfig, 'ssl'>; connectionString: string } => {
  const { poolOptions } = payload.db as unknown as { poolOptions: PoolConfig & { connectionString: string } }
  return { connection: poolOptions.ssl === undefined ? {} : { ssl: poolOptions.ssl }, connectionString: poolOptions.connectionString }
}
