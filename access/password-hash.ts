import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(pbkdf2)

/** Payload's current format; accounts made before it carry a bare hash with other parameters. */
const currentPrefix = 'pbkdf2-sha256-v1:'
const current = { iterations: 600_000, keyLength: 32 }
const legacy = { iterations: 25_000, keyLength: 512 }

/** A password as the account's row keeps it. */
export type StoredPassword = { hash: string; salt: string }

/** Whether this is the account's password. Counts no attempts: Express limits them per account. */
export const isPassword = async (password: string, { hash, salt }: StoredPassword): Promise<boolean> => {
  const isCurrent = hash.startsWith(currentPrefix)
  const { iterations, keyLength } = isCurrent ? current : legacy
  const stored = Buffer.from(isCurrent ? hash.slice(currentPrefix.length) : hash, 'hex')
  const given = await derive(password, salt, iterations, keyLength, 'sha256')
  return stored.length === given.length && timingSafeEqual(stored, given)
}

/** Takes as long as checking a password, for accounts that do not exist: an answer must not tell by its time whether one does. */
export const spendPasswordTime = async (password: string): Promise<void> => {
  await derive(password, 'nobody', current.iterations, current.keyLength, 'sha256')
}
