import { createHash } from 'node:crypto'

import express from 'express'
import { jwtVerify } from 'jose'
import pg from 'pg'

import { benchSecret, ports } from './settings.js'

/*
 * The yardstick: Express and `pg` with one session query and one list query, and the JSON of the portal's list. Nothing is decided
 * here beyond "leads of the own partner"; no framework could be much faster on the same statements.
 */

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
const key = new TextEncoder().encode(createHash('sha256').update(benchSecret).digest('hex').slice(0, 32))

const session = {
  name: 'raw-session',
  text: `select u.partner_id from partner_users u join partners p on p.id = u.partner_id
    join partner_users_sessions s on s._parent_id = u.id
    where u.id = $1 and s.id = $2 and s.expires_at > now() and u.status = 'active' and p.status = 'active'`,
}

const list = {
  name: 'raw-list',
  text: `select (select count(*) from leads where partner_id = $1 and deleted_at is null) as total, id, company, first_name as "firstName", last_name as "lastName", email, phone,
      job_title as "jobTitle", country, source, campaign, message, expected_value::float8 as "expectedValue", currency, custom_fields as "customFields", partner_id as partner, submitted_by_id as "submittedBy", status, outcome, deal_id as deal, closed_at as "closedAt",
      json_build_object('state', assignment_state, 'reason', assignment_reason, 'offeredAt', assignment_offered_at, 'answeredAt', assignment_answered_at) as assignment,
      updated_at as "updatedAt", created_at as "createdAt", deleted_at as "deletedAt"
    from leads where partner_id = $1 and deleted_at is null order by created_at desc limit 10`,
}

const cookiePattern = /(?:^|;\s*)partner-portal-token=([^;]+)/

const app = express()
app.disable('etag')
app.get('/api/leads', async (request, response) => {
  const token = cookiePattern.exec(request.headers.cookie ?? '')?.[1] ?? ''
  const { payload } = await jwtVerify(token, key)
  const { rows: sessions } = await pool.query<{ partner_id: string }>({ ...session, values: [payload.id, payload.sid] })
  const { rows } = await pool.query<{ total: string }>({ ...list, values: [sessions[0]?.partner_id] })
  const totalDocs = Number(rows[0]?.total ?? 0)
  const totalPages = Math.max(1, Math.ceil(totalDocs / 10))
  response.json({
    docs: rows.map(({ total: _total, ...lead }) => lead),
    hasNextPage: totalPages > 1,
    hasPrevPage: false,
    limit: 10,
    nextPage: totalPages > 1 ? 2 : null,
    page: 1,
    pagingCounter: 1,
    prevPage: null,
    totalDocs,
    totalPages,
  })
})
app.listen(ports.raw, '127.0.0.1')
