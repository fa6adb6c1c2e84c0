import type { AuthStrategy, BasePayload } from 'payload'

import { authDoorOf, authenticate, type Authentication } from './authenticate.js'
import { rememberUnknown } from './unknown-viewer.js'
import { rememberAuthentication } from './viewer-of.js'
import { slugs } from '../collections/slugs.js'

const strategyName = 'portal-session'

/** `req.user` as Payload's own operations need it: the account, its session, and nothing that decides. */
const userOf = ({ session, viewer }: Authentication, staffCollection: string) => {
  const account = { _strategy: strategyName, email: viewer.email, id: viewer.id, locale: viewer.locale, name: viewer.name, role: viewer.role }
  if (viewer.kind === 'staff') {
    return { ...account, _sid: session.sid, collection: staffCollection }
  }
  const own = { ...account, collection: slugs.partnerUsers, partner: viewer.partner.id, status: 'active' }
  return viewer.previewedBy === null ? { ...own, _sid: session.sid } : own
}

/** Who asks, for Payload itself: the same statement that makes the viewer also makes `req.user`, so the two cannot disagree. */
const portalSession: AuthStrategy = {
  authenticate: async ({ headers, payload, ...rest }) => {
    const { req } = rest as { req?: { url?: string } }
    const door = authDoorOf(payload)
    const authentication = await authenticate(door, headers, req?.url ?? '').catch((error: unknown) => {
      // Payload would log it and go on as if nobody was signed in.
      rememberUnknown(req, error)
      throw error
    })
    return { user: authentication ? (rememberAuthentication(userOf(authentication, door.staffCollection), authentication) as never) : null }
  },
  name: strategyName,
}

/**
 * Puts the portal's authentication in the place of Payload's: that one lets suspended people in and reads a whole document for it.
 * Strategies of the host for other ways of signing in stay.
 */
export const replaceSessionStrategy = (payload: Pick<BasePayload, 'authStrategies'>): void => {
  payload.authStrategies = [portalSession, ...payload.authStrategies.filter(({ name }) => name !== 'local-jwt' && name !== strategyName)]
}
