import { createHash, randomUUID } from 'node:crypto'
import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** A mail as it is kept while no mail server is configured. */
export type KeptMail = { createdAt: string; from: string; html: string; key: string; messageId: string; subject: string; text: string; to: string }

/** Names the file after the key; what cannot stand in a file name is replaced and told apart by a hash. */
export const fileNameOf = (key: string): string =>
  /^[A-Za-z0-9._-]{1,120}$/.test(key) && !key.startsWith('.') ? `${key}.json` : `${key.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 80)}-${createHash('sha256').update(key).digest('hex').slice(0, 12)}.json`

/** Keeps a mail under its key: whole or not at all, and the first one stays. Tells whether it was the first. */
export const keepMail = async (folder: string, mail: KeptMail): Promise<boolean> => {
  await mkdir(folder, { mode: 0o700, recursive: true })
  const draft = path.join(folder, `.${randomUUID()}.draft`)
  await writeFile(draft, `${JSON.stringify(mail, null, 2)}\n`, { flush: true, mode: 0o600 })
  try {
    await link(draft, path.join(folder, fileNameOf(mail.key)))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      return false
    }
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

const readMail = async (file: string): Promise<KeptMail[]> => {
  try {
    return [JSON.parse(await readFile(file, 'utf8')) as KeptMail]
  } catch (error) {
    if (isMissing(error)) {
      return []
    }
    throw error
  }
}

/** The mail kept under a key; null when there is none. */
export const keptMail = async (folder: string, key: string): Promise<KeptMail | null> => (await readMail(path.join(folder, fileNameOf(key))))[0] ?? null

/** The kept mails, newest first. */
export const keptMails = async (folder: string, { limit }: { limit: number }): Promise<KeptMail[]> => {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) {
      return []
    }
    throw error
  })
  const files = names.filter((name) => name.endsWith('.json') && !name.startsWith('.'))
  const mails = (await Promise.all(files.map((name) => readMail(path.join(folder, name))))).flat()
  return mails.sort((one, other) => other.createdAt.localeCompare(one.createdAt)).slice(0, limit)
}
