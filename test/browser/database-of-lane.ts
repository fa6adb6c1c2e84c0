import { readFile } from 'node:fs/promises'
import path from 'node:path'

import pg from 'pg'

import { dataFolderOf, ownLane } from './lanes.js'

/** The database of the portal of this lane, past every check of the portal: for what is stored although it could not be saved any more. */
export const inDatabase = async (statement: string, values: readonly unknown[]): Promise<number> => {
  const { password, port } = JSON.parse(await readFile(path.join(dataFolderOf(ownLane), 'postgres/settings.json'), 'utf8')) as { password: string; port: number }
  const client = new pg.Client({ database: 'portal', host: '127.0.0.1', password, port, user: 'portal' })
  await client.connect()
  try {
    return (await client.query(statement, [...values])).rowCount ?? 0
  } finally {
    await client.end()
  }
}
