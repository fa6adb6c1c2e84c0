import type { RecordCommission } from '../commissions.js'
import { listQuery, type ListQuery } from '../list-query.js'
import { queryString, type Transport } from '../transport.js'
import type { Lead, LeadDuplicates, LeadForm, LeadHistory, Page } from '../types.js'

/** What a partner may write of a lead; everything else belongs to the vendor or the server. */
export type LeadInput = Partial<
  Pick<Lead, 'campaign' | 'company' | 'country' | 'currency' | 'customFields' | 'email' | 'expectedValue' | 'firstName' | 'jobTitle' | 'lastName' | 'message' | 'phone' | 'source'>
>

const leadPath = (id: string, rest = '') => `/leads/${encodeURIComponent(id)}${rest}`

/** Leads of the own organisation. */
export const leads = ({ send }: Transport) => ({
  /** Takes a lead that the vendor offered. */
  accept: (id: string) => send<unknown>(leadPath(id, '/accept'), { body: {}, method: 'POST' }),
  /** What the lead would earn for its expected value, or why that cannot be said. */
  commission: (id: string) => send<RecordCommission>(leadPath(id, '/commission')),
  /** Submits a lead. The same `idempotencyKey` submits it once, however often the request is repeated. */
  create: async (input: LeadInput, { idempotencyKey }: { idempotencyKey: string }) => {
    const { doc } = await send<{ doc: Lead }>('/leads', { body: input, headers: { 'idempotency-key': idempotencyKey }, method: 'POST', query: { depth: 0 } })
    return doc
  },
  /** Gives an offered lead back, with a reason that the vendor reads. */
  decline: (id: string, reason: string) => send<unknown>(leadPath(id, '/decline'), { body: { reason }, method: 'POST' }),
  duplicates: (query: { company?: string; email?: string }, { signal }: { signal?: AbortSignal } = {}) =>
    send<LeadDuplicates>('/leads/duplicates', { query, ...(signal && { signal }) }),
  /** The path of the same list as CSV below the API's own, for a download link. */
  exportPath: ({ sort, where }: Pick<ListQuery, 'sort' | 'where'> = {}) => `/leads/export.csv${queryString({ sort, where })}`,
  /** What the form of the viewer's partner type asks for beside the standard fields. */
  form: () => send<LeadForm>('/leads/form'),
  get: (id: string) => send<Lead>(leadPath(id), { query: { depth: 0 } }),
  history: (id: string) => send<LeadHistory>(leadPath(id, '/history')),
  list: (query: ListQuery = {}) => send<Page<Lead>>('/leads', { query: listQuery(query) }),
  /** Changes a lead as it was at `updatedAt`; answers 409 when somebody changed it meanwhile. */
  update: async (id: string, input: LeadInput, { updatedAt }: { updatedAt: string }) => {
    const { doc } = await send<{ doc: Lead }>(leadPath(id), { body: input, headers: { 'if-match': `"${updatedAt}"` }, method: 'PATCH', query: { depth: 0 } })
    return doc
  },
})
