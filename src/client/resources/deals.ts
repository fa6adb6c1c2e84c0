import type { RecordCommission } from '../commissions.js'
import type { Deal, DealAttachments, DealEvidence, DealForm, DealHistory, DealPipeline, DealStage } from '../deals.js'
import { listQuery, type ListQuery } from '../list-query.js'
import { queryString, type Transport } from '../transport.js'
import type { Page } from '../types.js'

/** What a partner may write of a deal; everything else belongs to the vendor or the server. */
export type DealInput = Partial<
  Pick<Deal, 'amount' | 'currency' | 'customFields' | 'expectedCloseDate' | 'hiddenFromDistributor' | 'lostReason' | 'name' | 'people' | 'stage'> & { customer: Partial<Deal['customer']> }
>

/** What a deal of a lead needs beyond what the lead knows. */
export type ConversionInput = Pick<Deal, 'amount' | 'currency'> &
  Pick<DealInput, 'customFields' | 'hiddenFromDistributor' | 'people'> & { domain?: string; expectedCloseDate?: string; name?: string; stage?: string }

const dealPath = (id: string, rest = '') => `/deals/${encodeURIComponent(id)}${rest}`

/** Deals of the own organisation. */
export const deals = ({ send }: Transport) => {
  const post = async (path: string, body: object = {}): Promise<Deal> => (await send<{ doc: Deal }>(path, { body, method: 'POST' })).doc
  return {
    /** Staff: keep the customer for the partner from now on. */
    approve: (id: string, reason?: string) => post(dealPath(id, '/approve'), { reason }),
    /** Adds a file to a deal. */
    attach: (id: string, file: File) => {
      const body = new FormData()
      body.append('file', file)
      return send<{ doc: { attachments: string[]; id: string } }>(dealPath(id, '/attachments'), { body, method: 'POST' })
    },
    attachments: (id: string) => send<DealAttachments>(dealPath(id, '/attachments')),
    /** The path of a file of a deal below the API's own, for a download link. */
    attachmentPath: (id: string, file: string) => dealPath(id, `/attachments/${encodeURIComponent(file)}`),
    /** What the deal has earned: pending, available, paid; what an open one would earn. */
    commission: (id: string) => send<RecordCommission>(dealPath(id, '/commission')),
    /** Makes a deal of a lead; of one lead only once. */
    convertLead: (lead: string, input: ConversionInput) => post(`/leads/${encodeURIComponent(lead)}/convert`, input),
    /** Adds a deal. The same `idempotencyKey` adds it once, however often the request is repeated. */
    create: async (input: DealInput, { idempotencyKey }: { idempotencyKey: string }) => {
      const { doc } = await send<{ doc: Deal }>('/deals', { body: input, headers: { 'idempotency-key': idempotencyKey }, method: 'POST', query: { depth: 0 } })
      return doc
    },
    /** Staff: decide about the objection of a partner. Upheld, the registrations of other partners for the customer end and this one is approved. */
    decideDispute: (id: string, decision: 'dismiss' | 'uphold', reason?: string) => post(dealPath(id, '/dispute'), { decision, reason }),
    /** Staff: decide about a longer protection. */
    decideExtension: (id: string, decision: 'grant' | 'refuse', reason?: string) => post(dealPath(id, '/extend'), { decision, reason }),
    /** Objects that a customer is taken. */
    dispute: (id: string, reason: string) => post(dealPath(id, '/dispute'), { reason }),
    /** Staff: the deals with the same customer, what made them equal, and who came when. */
    evidence: (id: string) => send<DealEvidence>(dealPath(id, '/evidence')),
    /** The path of the same list as CSV below the API's own, for a download link. */
    exportPath: ({ sort, where }: Pick<ListQuery, 'sort' | 'where'> = {}) => `/deals/export.csv${queryString({ sort, where })}`,
    /** What the form of the viewer's partner type asks for, and offers. */
    form: () => send<DealForm>('/deals/form'),
    get: (id: string) => send<Deal>(dealPath(id), { query: { depth: 0 } }),
    history: (id: string) => send<DealHistory>(dealPath(id, '/history')),
    list: (query: ListQuery = {}) => send<Page<Deal>>('/deals', { query: listQuery(query) }),
    /** Sums per stage and currency, and how closed deals ended. Distributors ask for their `network`, or for one `partner` of it; staff also by `manager` and `partnerType`. */
    pipeline: (query: { manager?: string; network?: boolean; partner?: string; partnerType?: string; search?: string; since?: string } = {}) => send<DealPipeline>('/deals/pipeline', { query }),
    /** Asks to keep the customer; answers 409 when it is taken. */
    register: (id: string) => post(dealPath(id, '/register')),
    /** Staff: refuse or end a registration, with a reason that the partner reads. */
    reject: (id: string, reason: string) => post(dealPath(id, '/reject'), { reason }),
    /** Asks for a longer protection. */
    requestExtension: (id: string, reason: string) => post(dealPath(id, '/extend'), { reason }),
    stages: (query: ListQuery = {}) => send<Page<DealStage & { partnerType: string }>>('/deal-stages', { query: listQuery({ limit: 100, sort: 'order', ...query }) }),
    /** Changes a deal as it was at `updatedAt`; answers 409 when somebody changed it meanwhile. Moving it is writing its `stage`. */
    update: async (id: string, input: DealInput, { updatedAt }: { updatedAt: string }) => {
      const { doc } = await send<{ doc: Deal }>(dealPath(id), { body: input, headers: { 'if-match': `"${updatedAt}"` }, method: 'PATCH', query: { depth: 0 } })
      return doc
    },
  }
}
