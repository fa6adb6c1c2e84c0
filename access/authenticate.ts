import type { BasePayload } from 'payload'

import { slugs } from '../collections/slugs.js'
import { mayPreview } from './may-preview.js'
import { previewOf } from './preview-cookie.js'
import { sessionOfToken, type SessionReference, tokenOfHeaders } from './session-token.js'
import type { PartnerViewer, StaffViewer, Viewer } from './viewer.js'
import { anonymous } from './viewer.js'
import { partnerViewerOfRow, type PartnerUserRow, type StaffRow, viewerOfPartnerUserRow, viewerOfStaffRow, viewerQueries } from './viewer-query.js'

type PreparedStatement = { name: string; text: string; values: unknown[] }

/** Everything needed to say who asks, without Payload's request: made once per process by {@link authDoorOf}. */
export type AuthDoor = {
  cookiePrefix: string
  csrf: readonly string[]
  query: <Row>(statement: PreparedStatement) => Promise<Row[]>
  secret: string
  staffCollection: string
  statements: { partnerUser: string; staff: string }
}

/** Who asks, by which session. In a preview `session` and `staff` are those of the member of staff, `viewer` is the person looked at. */
export type Authentication = { session: SessionReference; staff: null | StaffViewer; viewer: Exclude<Viewer, { kind: 'anonymous' }> }

type Pool = { query: (statement: PreparedStatement) => Promise<{ rows: unknown[] }> }

const doors = new WeakMap<object, AuthDoor>()

/** The slug of the staff collection, as the plugin left it in the config. */
export const staffCollectionOf = (payload: Pick<BasePayload, 'config'>): string => {
  const settings = payload.config.custom?.partnerPortal as { staffCollection?: string } | undefined
  return settings?.staffCollection ?? slugs.users
}

/** Makes (once per Payload instance) what {@link authenticate} needs. */
export const authDoorOf = (payload: Pick<BasePayload, 'config' | 'db' | 'secret'>): AuthDoor => {
  const known = doors.get(payload)
  if (known) {
    return known
  }
  const { pool } = payload.db as unknown as { pool: Pool }
  const staffCollection = staffCollectionOf(payload)
  const { localization } = payload.config
  const door: AuthDoor = {
    cookiePrefix: payload.config.cookiePrefix,
    csrf: payload.config.csrf,
    query: async <Row>(statement: PreparedStatement) => (await pool.query(statement)).rows as Row[],
    secret: payload.secret,
    staffCollection,
    statements: viewerQueries({ defaultLocale: localization ? localization.defaultLocale : null, staffTable: staffCollection.replaceAll('-', '_') }),
  }
  doors.set(payload, door)
  return door
}

/** The row of a partner user with their partner; `sid` null skips the session check. */
export const findPartnerUserRow = async (door: AuthDoor, id: string, sid: null | string): Promise<PartnerUserRow | undefined> =>
  (await door.query<PartnerUserRow>({ name: 'portal-viewer-partner-user', text: door.statements.partnerUser, values: [id, sid] }))[0]

/** The viewer of a verified session, or of an account the server itself vouches for (`sid` null). */
export const viewerOfSession = async (door: AuthDoor, { collection, id, sid }: Omit<SessionReference, 'sid'> & { sid: null | string }): Promise<Viewer> => {
  if (collection === slugs.partnerUsers) {
    return viewerOfPartnerUserRow(await findPartnerUserRow(door, id, sid))
  }
  if (collection === door.staffCollection) {
    return viewerOfStaffRow((await door.query<StaffRow>({ name: 'portal-viewer-staff', text: door.statements.staff, values: [id, sid] }))[0])
  }
  return anonymous
}

/** The viewer of a token: one verification, one query. For doors in front of Payload that already hold the token. */
export const viewerFromToken = async (door: AuthDoor, token: string): Promise<Viewer> => {
  const session = await sessionOfToken(token, door.secret)
  return session ? viewerOfSession(door, session) : anonymous
}

/** The person of a preview, read only; null when this member of staff may not look at that portal. */
const personLookedAt = async (door: AuthDoor, staff: StaffViewer, partnerUser: string): Promise<null | PartnerViewer> => {
  const row = await findPartnerUserRow(door, partnerUser, null)
  const person = row ? partnerViewerOfRow(row, staff.id) : null
  return person && mayPreview(staff, person) ? person : null
}

/**
 * Says who asks by the headers of a request; null for anybody without a valid session.
 * A member of staff with a preview cookie who asks for the preview is the person looked at, and can only read.
 */
export const authenticate = async (door: AuthDoor, headers: Headers, url: string): Promise<Authentication | null> => {
  const token = tokenOfHeaders(headers, door)
  const session = token === null ? null : await sessionOfToken(token, door.secret)
  const viewer = session ? await viewerOfSession(door, session) : anonymous
  if (session === null || viewer.kind === 'anonymous') {
    return null
  }
  if (viewer.kind === 'partner-user') {
    return { session, staff: null, viewer }
  }
  const preview = await previewOf(headers, url, door)
  const person = preview?.staffId === viewer.id ? await personLookedAt(door, viewer, preview.partnerUser) : null
  return { session, staff: viewer, viewer: person ?? viewer }
}

/** The viewer behind the headers of a request, for doors that stand in front of Payload. Rejects when the database does not answer. */
export const viewerOfHeaders = async (payload: Pick<BasePayload, 'config' | 'db' | 'secret'>, headers: Headers, url: string): Promise<Viewer> =>
  (await authenticate(authDoorOf(payload), headers, url))?.viewer ?? anonymous

/** Who an earlier authentication stands for by now. */
export const viewerOfAuthentication = async (door: AuthDoor, { session, viewer: before }: Authentication): Promise<Viewer> => {
  const viewer = await viewerOfSession(door, session)
  const isPreview = before.kind === 'partner-user' && before.previewedBy !== null
  return isPreview && viewer.kind === 'staff' ? ((await personLookedAt(door, viewer, before.id)) ?? anonymous) : viewer
}
