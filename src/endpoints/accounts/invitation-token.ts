import { createHash, randomBytes } from 'node:crypto'

const daysValid = 14

/** A fresh invitation: the token goes into the mail, its hash and end into the account. */
export const newInvitation = (now: Date): { expiresAt: Date; hash: string; token: string } => {
  const token = randomBytes(32).toString('base64url')
  return { expiresAt: new Date(now.getTime() + daysValid * 24 * 60 * 60 * 1000), hash: invitationHash(token), token }
}

/** How an account keeps its invitation: whoever reads the database cannot use it. */
export const invitationHash = (token: string): string => createHash('sha256').update(token).digest('hex')
