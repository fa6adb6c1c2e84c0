import { APIError, commitTransaction, type Endpoint, initTransaction, killTransaction, type Payload, type PayloadHandler, type PayloadRequest } from 'payload'

import { hashOfBody } from './hash-of-body.js'
import { type Sql, sqlOf, sqlOfPool } from './sql.js'

const header = 'Idempotency-Key'
const longestKey = 255
const keptHours = 24

/** What makes two requests the same one. */
type Claim = { key: string; requestHash: string; target: string; viewer: string }
type StoredAnswer = { body: null | string; headers: Record<string, string> | null; request_hash: string; status: null | number; target: string }

const checkedKey = (key: string): string => {
  // Only visible ASCII: what a client can send twice without a proxy changing it.
  if (key.length === 0 || key.length > longestKey || !/^[\x20-\x7e]+$/.test(key)) {
    throw new APIError(`The header ${header} must be 1 to ${longestKey} plain characters, such as a UUID.`, 400)
  }
  return key
}

const claimOf = async (req: PayloadRequest, key: string): Promise<Claim> => {
  const { pathname, search } = new URL(req.url ?? '')
  return {
    key: checkedKey(key),
    requestHash: await hashOfBody(req),
    target: `${req.method} ${pathname}${search}`,
    viewer: req.user ? `${req.user.collection}:${req.user.id}` : 'anonymous',
  }
}

/** True when this request is the first; a twin under way is waited for. */
const isFirst = async (sql: Sql, { key, requestHash, target, viewer }: Claim): Promise<boolean> => {
  const { rowCount } = await sql('insert into portal_idempotency_keys (viewer, key, target, request_hash) values ($1, $2, $3, $4) on conflict do nothing', [viewer, key, target, requestHash])
  return rowCount === 1
}

const replay = async (sql: Sql, claim: Claim): Promise<Response> => {
  const { rows } = await sql<StoredAnswer>('select target, request_hash, status, headers, body from portal_idempotency_keys where viewer = $1 and key = $2', [claim.viewer, claim.key])
  const stored = rows[0]
  if (!stored || stored.status === null) {
    throw new APIError('The first request with this key did not come to an end. Send it again.', 409)
  }
  if (stored.target !== claim.target || stored.request_hash !== claim.requestHash) {
    throw new APIError(`This ${header} was already used for another request. Use a new key for each new request.`, 422)
  }
  return new Response(stored.body, { headers: { ...stored.headers, 'Idempotency-Replayed': 'true' }, status: stored.status })
}

const keptHeaders = ['content-type', 'location'] as const

/** Keeps a success. Anything else may be tried again with the same key, and so may an answer with cookies, which are never kept. */
const settle = async (sql: Sql, req: PayloadRequest, claim: Claim, response: Response): Promise<Response> => {
  if (!response.ok || response.headers.has('set-cookie') || req.responseHeaders?.has('set-cookie')) {
    await sql('delete from portal_idempotency_keys where viewer = $1 and key = $2', [claim.viewer, claim.key])
    return response
  }
  const body = response.body === null ? null : await response.text()
  const headers = Object.fromEntries(keptHeaders.flatMap((name) => (response.headers.has(name) ? [[name, response.headers.get(name)]] : [])))
  await sql('update portal_idempotency_keys set status = $3, headers = $4, body = $5 where viewer = $1 and key = $2', [claim.viewer, claim.key, response.status, JSON.stringify(headers), body])
  return new Response(body, { headers: response.headers, status: response.status })
}

const wrapped = new WeakSet<PayloadHandler>()

/**
 * A handler that writes once per `Idempotency-Key`: the key, the effect and the answer are saved in one transaction, and a repetition gets
 * the same answer with `Idempotency-Replayed: true`. Without the header nothing changes. A failing request leaves no trace and may be
 * repeated with its key. All operations of the handler share that transaction, so one that fails undoes the others.
 */
export const withIdempotency = (handler: PayloadHandler): PayloadHandler => {
  const handleOnce: PayloadHandler = async (req) => {
    const key = req.headers.get(header)
    if (key === null) {
      return handler(req)
    }
    const claim = await claimOf(req, key)
    await initTransaction(req)
    const sql = sqlOf(req)
    try {
      if (!(await isFirst(sql, claim))) {
        const answer = await replay(sql, claim)
        await killTransaction(req)
        return answer
      }
      const response = await handler(req)
      const isUndone = req.transactionID === undefined
      if (response.status >= 500 || (isUndone && !response.ok)) {
        await killTransaction(req)
        return response
      }
      const answer = await settle(sql, req, claim, response)
      await commitTransaction(req)
      return answer
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  }
  wrapped.add(handleOnce)
  return handleOnce
}

/** Signing in and out has its own rules; its answers carry cookies. `/access` only reads. */
const exempt = /^\/(login|logout|refresh-token|forgot-password|reset-password|first-register|unlock|verify|access)(\/|$)/
const writing = new Set(['delete', 'patch', 'post', 'put'])
const mustWrap = ({ custom, handler, method, path }: Endpoint): boolean => writing.has(method) && !exempt.test(path) && custom?.idempotency !== false && !wrapped.has(handler)

/** Payload's default endpoints are the same objects in every collection, so they are replaced and not changed. */
const wrapAll = (endpoints: false | Endpoint[] | undefined): void => {
  for (const [index, endpoint] of (endpoints || []).entries()) {
    if (endpoints && mustWrap(endpoint)) {
      endpoints[index] = { ...endpoint, handler: withIdempotency(endpoint.handler) }
    }
  }
}

/**
 * Makes every writing REST endpoint accept `Idempotency-Key`; run it once, in `onInit`. An endpoint with `custom: { idempotency: false }`
 * is left alone: one that must save some of its operations although others fail.
 */
export const wrapWritesWithIdempotency = (payload: Payload): void => {
  Object.values(payload.collections).forEach(({ config }) => wrapAll(config.endpoints))
  payload.globals.config.forEach(({ endpoints }) => wrapAll(endpoints))
  wrapAll(payload.config.endpoints)
}

/** Removes keys older than a day; answers how many. */
export const purgeIdempotencyKeys = async (payload: Pick<Payload, 'db'>): Promise<number> =>
  (await sqlOfPool(payload)(`delete from portal_idempotency_keys where created_at < now() - make_interval(hours => $1)`, [keptHours])).rowCount
