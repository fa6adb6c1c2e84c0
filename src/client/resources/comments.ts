import type { Transport } from '../transport.js'
import { listQuery } from '../list-query.js'
import type { Comment, Page, Reference } from '../types.js'

/** What partner and vendor say to each other about one record. */
export const comments = ({ send }: Transport) => ({
  create: async (record: Reference, body: string, { idempotencyKey }: { idempotencyKey: string }) => {
    const { doc } = await send<{ doc: Comment }>('/comments', {
      body: { body, record },
      headers: { 'idempotency-key': idempotencyKey },
      method: 'POST',
      query: { depth: 0 },
    })
    return doc
  },
  /** The newest comments of a record, newest first. */
  list: (record: Reference, { limit = 100 }: { limit?: number } = {}) =>
    send<Page<Comment>>('/comments', {
      query: listQuery({
        limit,
        sort: '-createdAt',
        where: { and: [{ 'record.relationTo': { equals: record.relationTo } }, { 'record.value': { equals: record.value } }] },
      }),
    }),
})
