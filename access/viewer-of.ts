import type { PayloadRequest } from 'payload'

import { sqlOf } from '../src/database/sql.js'
import { refuseUnknown } from './unknown-viewer.js'
import { type AuthDoor, type Authentication, authDoorOf, viewerOfAuthentication, viewerOfSession } from './authenticate.js'
import type { Viewer } from './viewer.js'
import { anonymous } from './viewer.js'

/** What of a request tells who asks. */
export type ViewerRequest = Pick<PayloadRequest, 'payload' | 'transactionID' | 'user'>

type SignedIn = { _sid?: string; collection: string; id: string }

/** What authentication found, by the `req.user` it handed to Payload: that object is shared by every copy of a request. */
const authenticated = new WeakMap<object, Authentication>()
/** Viewers of users that code passed to the Local API; remembered for one request only. */
const vouchedFor = new WeakMap<object, { user: object; viewer: Promise<Viewer> }>()

/** Remembers who a freshly made `req.user` is. */
export const rememberAuthentication = <User extends object>(user: User, authentication: Authentication): User => {
  authenticated.set(user, authentication)
  return user
}

/** The viewer query in the request's own transaction, so that a hook never waits for a second connection. */
const doorOf = (req: ViewerRequest): AuthDoor => {
  const sql = sqlOf(req)
  return { ...authDoorOf(req.payload), query: async <Row>({ text, values }: { text: string; values: unknown[] }) => (await sql<Row>(text, values)).rows }
}

const load = (req: ViewerRequest, { _sid, collection, id }: SignedIn): Promise<Viewer> =>
  viewerOfSession(doorOf(req), { collection, id: String(id), sid: _sid ?? null })

/** Who asks. One query per request, and none at all for a request that came in through the portal's own authentication. */
export const viewerOf = async (req: ViewerRequest): Promise<Viewer> => {
  const user = req.user as null | SignedIn | undefined
  if (!user) {
    refuseUnknown(req)
    return anonymous
  }
  const known = authenticated.get(user)
  if (known) {
    return known.viewer
  }
  const remembered = vouchedFor.get(req)
  if (remembered?.user === user) {
    return remembered.viewer
  }
  const viewer = load(req, user)
  vouchedFor.set(req, { user, viewer })
  return viewer
}

/** The member of staff behind a request: the viewer, or who looks at the portal as somebody else; null for partners. */
export const staffOf = async (req: ViewerRequest): Promise<Extract<Viewer, { kind: 'staff' }> | null> => {
  const viewer = await viewerOf(req)
  return viewer.kind === 'staff' ? viewer : ((req.user && authenticated.get(req.user)?.staff) ?? null)
}

/** Asks again who a long-lived request belongs to (an event stream), so that a suspension or a changed tier reaches it. */
export const refreshViewer = async (req: ViewerRequest): Promise<Viewer> => {
  const user = req.user as null | SignedIn | undefined
  if (!user) {
    return anonymous
  }
  const known = authenticated.get(user)
  return known ? viewerOfAuthentication(doorOf(req), known) : load(req, user)
}
