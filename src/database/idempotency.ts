import { APIError, commitTransaction, type Endpoint, initTransaction, killTransaction, type Payload, type PayloadHandler, type PayloadRequest } from 'payload'

import { hashOfBody } from './hash-of-body.js'
import { type Sql, sqlOf, sqlOfPool } from './sql.js'

/** The header by which a client says that two requests are the same one. */
export const idempotencyHeader = 'Idempotency-Key'

const header = idempotencyHeader
const longestKey = 255
const keptHours = 24

/** What makes two requests the same one. */
type Claim = { key: string; requestHash: string; target: string; viewer: string }
type StoredAnswer = { body: null | string; headers: Record<string, string> | null; request_hash: string; status: null | number; target: string }

const checkedKey = (key: string): string => {
  // Only visible ASCII: what a client can send twice without a proxy changing it.
  if (key.length === 0 || key.length > longestKey || !/^[\x20-\x7e]+$/.test(key)) {
    throw new APIError(`The header ${header} must be 1 to ${longestKey} plain characters, such as a UUID.`, 400, { code: 'IDEMPOTENCY_KEY_INVALID' }, true)
  }
  return key
}

const viewerKey = ({ user }: PayloadRequest): string => (user ? `${user.collection}:${user.id}` : 'anonymous')

const requestOf = async (req: PayloadRequest, key: string): Promise<Omit<Claim, 'viewer'>> => {
  const { pathname, search } = new URL(req.url ?? '')
  return { key: checkedKey(key), requestHash: await hashOfBody(req), target: `${req.method} ${pathname}${search}` }
}

/** True when this request is the first; a twin under way is waited for. */
const isFirst = async (sql: Sql, { key, requestHash, target, viewer }: Claim): Promise<boolean> => {
  const { rowCount } = await sql('insert into portal_idempotency_keys (viewer, key, target, request_hash) values ($1, $2, $3, $4) on conflict do nothing', [viewer, key, target, requestHash])
  return rowCount === 1
}

/** What the first request with this key left; refuses another request under it. */
const storedFor = async (sql: Sql, claim: Claim): Promise<StoredAnswer> => {
  const { rows } = await sql<StoredAnswer>('select target, request_hash, status, headers, body from portal_idempotency_keys where viewer = $1 and key = $2', [claim.viewer, claim.key])
  const stored = rows[0]
  if (!stored || stored.status === null) {
    throw new APIError('The first request with this key did not come to an end. Send it again.', 409, { code: 'IDEMPOTENCY_UNFINISHED' }, true)
  }
  if (stored.target !== claim.target || stored.request_hash !== claim.requestHash) {
    throw new APIError(`This ${header} was already used for another request. Use a new key for each new request.`, 422, { code: 'IDEMPOTENCY_KEY_USED' }, true)
  }
  return stored
}

/** What a caller makes of a first request and of its repetition. */
type Once<Answer> = {
  /** What is kept of the answer; nothing for one that may be tried again. */
  keep: (answer: Answer) => Promise<{ answer: Answer; stored: null | Pick<StoredAnswer, 'body' | 'headers' | 'status'> }>
  replay: (stored: StoredAnswer) => Answer
  work: () => Promise<Answer>
}

/** Does `work` once per key: the key, the effect and the answer are saved in one transaction. A failure leaves no trace. */
export const runOnce = async <Answer>(req: PayloadRequest, request: Omit<Claim, 'viewer'>, { keep, replay, work }: Once<Answer>): Promise<Answer> => {
  const claim: Claim = { ...request, key: checkedKey(request.key), viewer: viewerKey(req) }
  await initTransaction(req)
  const sql = sqlOf(req)
  try {
    if (!(await isFirst(sql, claim))) {
      const answer = replay(await storedFor(sql, claim))
      await killTransaction(req)
      return answer
    }
    const result = await work()
    const isUndone = req.transactionID === undefined
    const { answer, stored } = await keep(result)
    if (isUndone && !stored) {
      return answer
    }
    if (stored) {
      await sql('update portal_idempotency_keys set status = $3, headers = $4, body = $5 where viewer = $1 and key = $2', [claim.viewer, claim.key, stored.status, JSON.stringify(stored.headers), stored.body])
    } else {
      await sql('delete from portal_idempotency_keys where viewer = $1 and key = $2', [claim.viewer, claim.key])
    }
    if (!isUndone) {
      await commitTransaction(req)
    }
    return answer
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

const keptHeaders = ['content-type', 'location'] as const

/** Keeps a success. Anything else may be tried again with the same key, and so may an answer with cookies, which are never kept. */
const keepResponse = async (req: PayloadRequest, response: Response): ReturnType<Once<Response>['keep']> => {
  if (!response.ok || response.headers.has('set-cookie') || req.responseHeaders?.has('set-cookie')) {
    return { answer: response, stored: null }
  }
  const body = response.body === null ? null : await response.text()
  const headers = Object.fromEntries(keptHeaders.flatMap((name) => (response.headers.has(name) ? [[name, response.headers.get(name) ?? '']] : [])))
  return { answer: new Response(body, { headers: response.headers, status: response.status }), stored: { body, headers, status: response.status } }
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
    return runOnce(req, await requestOf(req, key), {
      keep: (response) => keepResponse(req, response),
      replay: ({ body, headers, status }) => new Response(body, { headers: { ...headers, 'Idempotency-Replayed': 'true' }, status: status ?? 200 }),
      work: async () => {
        const response = await handler(req)
        if (response.status >= 500) {
          await killTransaction(req)
        }
        return response
      },
    })
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
