import type { Transport } from '../transport.js'
import type { PartnerUser } from '../types.js'

/** What a person may change of their own account. */
export type ProfileInput = Partial<Pick<PartnerUser, 'jobTitle' | 'locale' | 'mailNotifications' | 'name' | 'notificationPreferences' | 'overviewLayout' | 'phone'>> & {
  /** Needed together with `password`. */
  currentPassword?: string
  password?: string
}

const ownPath = (id: string) => `/partner-users/${encodeURIComponent(id)}`

/** The signed-in person's own account. */
export const profile = ({ send }: Transport) => ({
  get: (id: string) => send<PartnerUser>(ownPath(id), { query: { depth: 0 } }),
  update: async (id: string, input: ProfileInput) => {
    const { doc } = await send<{ doc: PartnerUser }>(ownPath(id), { body: input, method: 'PATCH', query: { depth: 0 } })
    return doc
  },
})
