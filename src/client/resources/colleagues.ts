import type { PartnerRole } from '../../domain/roles.js'
import type { Transport } from '../transport.js'
import { listQuery, type ListQuery } from '../list-query.js'
import type { Page, PartnerUser } from '../types.js'

const colleaguePath = (id: string, rest = '') => `/partner-users/${encodeURIComponent(id)}${rest}`

/** The people of the own organisation; partner admins invite and suspend them. */
export const colleagues = ({ send }: Transport) => ({
  changeRole: (id: string, role: PartnerRole) => send<unknown>(colleaguePath(id), { body: { role }, method: 'PATCH', query: { depth: 0 } }),
  invite: (input: { email: string; name: string; role: PartnerRole }) => send<unknown>('/partner-users/invite', { body: input, method: 'POST' }),
  list: (query: ListQuery = {}) => send<Page<PartnerUser>>('/partner-users', { query: listQuery({ sort: 'name', ...query }) }),
  reactivate: (id: string) => send<unknown>(colleaguePath(id, '/reactivate'), { body: {}, method: 'POST' }),
  /** Ends all sessions of the person and lets them in no more. */
  suspend: (id: string) => send<unknown>(colleaguePath(id, '/suspend'), { body: {}, method: 'POST' }),
})
