import type { Endpoint, PayloadRequest } from 'payload'

import { forgetFirstAdminToken, hasStaff, isFirstAdminToken } from '../../../access/first-admin-token.js'
import { refusalFor } from '../../../access/refusal.js'
import { asSystem, sqlOf } from '../../database/doors.js'
import { inTransaction } from '../../database/in-transaction.js'
import { ownEndpoint } from './own-endpoint.js'
import { readEmail, readName, readNewPassword } from './read-input.js'
import { signIn } from './sign-in.js'

type Wanted = { email: string; name: string; password: string }

/** However many arrive at once, they pass one by one, and only the first finds no staff. */
const createFirstAdmin = async (req: PayloadRequest, slug: string, { email, name, password }: Wanted): Promise<void> => {
  await sqlOf(req)(`select pg_advisory_xact_lock(hashtextextended('portal-first-admin', 0))`)
  if (await hasStaff(sqlOf(req), slug)) {
    throw await refusalFor(req, 'FIRST_ADMIN_EXISTS')
  }
  await asSystem(req, 'there is nobody yet who could allow it; the printed token was checked').create({ collection: slug, data: { email, name, password, role: 'admin' } })
}

/** `POST /api/users/first-admin {token, email, name, password}`: once, with the token that was printed at start. */
export const firstAdminEndpoint = (slug: string): Endpoint =>
  ownEndpoint({
    handler: async (req, body) => {
      if (await hasStaff(sqlOf(req), slug)) {
        throw await refusalFor(req, 'FIRST_ADMIN_EXISTS')
      }
      if (typeof body.token !== 'string' || !(await isFirstAdminToken(req.payload, body.token))) {
        throw await refusalFor(req, 'FIRST_ADMIN_TOKEN_WRONG')
      }
      const wanted = { email: await readEmail(req, body.email), name: await readName(req, body.name), password: await readNewPassword(req, body.password) }
      await inTransaction(req, () => createFirstAdmin(req, slug, wanted))
      await forgetFirstAdminToken(req.payload)
      return signIn(req, slug, wanted)
    },
    method: 'post',
    path: '/first-admin',
  })
