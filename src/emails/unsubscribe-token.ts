import { createHmac, timingSafeEqual } from 'node:crypto'

/** Whose mails, and which: of one event, or `*` for all that tell what happens. */
export type Unsubscription = { event: string; kind: 'partner-user' | 'staff'; person: string }

/** Binds the token to this one use: the same secret signs sessions, and neither passes for the other. */
const purpose = 'partner-portal:unsubscribe:v1'

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/
const kinds = { p: 'partner-user', s: 'staff' } as const

const signatureOf = (secret: string, text: string): Buffer => createHmac('sha256', createHmac('sha256', secret).update(purpose).digest()).update(text).digest()

/** A token that needs no table: it says what it does, and is signed. It does not expire, as mails do not. */
export const unsubscribeToken = (secret: string, { event, kind, person }: Unsubscription): string => {
  const text = Buffer.from(`${kind === 'staff' ? 's' : 'p'} ${person} ${event}`).toString('base64url')
  return `${text}.${signatureOf(secret, text).toString('base64url')}`
}

/** What a token says; null when it is not ours, was changed, or was made for another purpose. */
export const readUnsubscribeToken = (secret: string, token: unknown): null | Unsubscription => {
  if (typeof token !== 'string' || token.length > 500) {
    return null
  }
  const [text = '', signature = '', ...rest] = token.split('.')
  const [given, expected] = [Buffer.from(signature, 'base64url'), signatureOf(secret, text)]
  if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected) || signature !== expected.toString('base64url')) {
    return null
  }
  const [side = '', person = '', event = ''] = Buffer.from(text, 'base64url').toString('utf8').split(' ')
  return (side === 'p' || side === 's') && uuid.test(person) && event !== '' ? { event, kind: kinds[side], person } : null
}

/** The address that turns such mails off, and the headers by which mail programs offer it as a button (RFC 8058). */
export const unsubscribing = ({ secret, serverURL }: { secret: string; serverURL: string }, what: Unsubscription, apiRoute = '/api'): { headers: Record<string, string>; url: string } => {
  const url = `${serverURL}${apiRoute}/portal/unsubscribe?token=${unsubscribeToken(secret, what)}`
  return { headers: { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }, url }
}
