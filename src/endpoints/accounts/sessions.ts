import { generateExpiredPayloadCookie } from 'payload'
import type { Endpoint, PayloadRequest } from 'payload'

import { refusalFor } from '../../../access/refusal.js'
import { endSessions } from '../../../hooks/identity/account-tables.js'
import { sqlOf } from '../../database/doors.js'
import { ownEndpoint } from './own-endpoint.js'

type SignedIn = { _sid?: string; collection: string; id: string }
type SessionRow = { created_at: Date | null; expires_at: Date; id: string }

const signedInAt = async (req: PayloadRequest, slug: string): Promise<SignedIn> => {
  const user = req.user as null | SignedIn
  if (user?.collection !== slug) {
    throw await refusalFor(req, 'SIGN_IN_FIRST')
  }
  return user
}

/** `GET /api/<accounts>/sessions`: where the signed-in person is signed in, newest first. */
const listSessions = (slug: string): Endpoint =>
  ownEndpoint({
    handler: async (req) => {
      const { _sid, id } = await signedInAt(req, slug)
      const { rows } = await sqlOf(req)<SessionRow>(
        `select id, created_at, expires_at from "${slug.replaceAll('-', '_')}_sessions" where _parent_id = $1::uuid and expires_at > now() order by created_at desc nulls last`,
        [id],
      )
      return Response.json({ sessions: rows.map((row) => ({ createdAt: row.created_at, expiresAt: row.expires_at, id: row.id, isCurrent: row.id === _sid })) })
    },
    method: 'get',
    path: '/sessions',
  })

/** `POST /api/<accounts>/sign-out-everywhere`: ends all sessions of the signed-in person, this one too. */
const signOutEverywhere = (slug: string): Endpoint =>
  ownEndpoint({
    handler: async (req) => {
      const { id } = await signedInAt(req, slug)
      await endSessions(req, slug, [id])
      const collectionAuthConfig = req.payload.collections[slug]!.config.auth
      const cookie = generateExpiredPayloadCookie({ collectionAuthConfig, cookiePrefix: req.payload.config.cookiePrefix })
      return Response.json({ message: 'You are signed out everywhere.' }, { headers: { 'Set-Cookie': String(cookie) } })
    },
    method: 'post',
    path: '/sign-out-everywhere',
  })

/** The sessions of the signed-in person, for one auth collection. */
export const sessionEndpoints = (slug: string): Endpoint[] => [listSessions(slug), signOutEverywhere(slug)]
