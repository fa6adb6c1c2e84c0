import { randomBytes } from 'node:crypto'
import { chmod, readFile, rename, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'

/** What stays the same over restarts of one embedded database. */
export type ClusterSettings = { password: string; port: number }

const isFree = (port: number): Promise<null | number> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen({ exclusive: true, host: '127.0.0.1', port }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null))
    })
  })

const read = async (file: string): Promise<null | ClusterSettings> => {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') {
      return 'null'
    }
    throw error
  })
  return JSON.parse(text) as null | ClusterSettings
}

/** Reads the kept password and port; makes them the first time. A port that somebody else took since is replaced. */
export const keptSettings = async (file: string, preferredPort = 0): Promise<ClusterSettings> => {
  const kept = await read(file)
  const port = (await isFree(kept?.port ?? preferredPort)) ?? (await isFree(0))
  if (port === null) {
    throw new Error('No port is free on 127.0.0.1.')
  }
  const settings: ClusterSettings = { password: kept?.password ?? randomBytes(24).toString('base64url'), port }
  const draft = `${file}.draft`
  await writeFile(draft, JSON.stringify(settings), { mode: 0o600 })
  await chmod(draft, 0o600)
  await rename(draft, file)
  return settings
}
