import { listQuery, type ListQuery } from '../list-query.js'
import type { Transport } from '../transport.js'
import type { Page } from '../types.js'

/** A partner as lists name it. */
export type PartnerName = { id: string; name: string }

/** Partners that the viewer may see: the own organisation, and for distributors those below it. */
export const partners = ({ send }: Transport) => ({
  list: (query: ListQuery = {}) => send<Page<PartnerName>>('/partners', { query: listQuery({ limit: 100, sort: 'name', ...query }) }),
})
