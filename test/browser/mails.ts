import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { dataFolderOf, ownLane } from './lanes.js'

/** A mail as the portal keeps it where no mail server is named. */
export type Mail = { createdAt: string; subject: string; text: string; to: string }

/** Every mail the portal kept, oldest first. */
export const keptMails = async (): Promise<Mail[]> => {
  const folder = path.join(dataFolderOf(ownLane), 'mail')
  const names = await readdir(folder).catch(() => [])
  const mails = await Promise.all(names.filter((name) => name.endsWith('.json')).map(async (name) => JSON.parse(await readFile(path.join(folder, name), 'utf8')) as Mail))
  return mails.sort((one, other) => one.createdAt.localeCompare(other.createdAt))
}

/** The mails kept for an address, oldest first. */
export const mailsTo = async (address: string): Promise<Mail[]> => (await keptMails()).filter(({ to }) => to.includes(address))

/** The path of the first link to a page in a mail. */
export const linkIn = ({ text }: Mail, page: string): string => {
  const found = new RegExp(`https?://[^\\s/]+(${page}\\?\\S+)`).exec(text)?.[1]
  if (!found) {
    throw new Error(`The mail has no link to ${page}:\n${text}`)
  }
  return found
}
