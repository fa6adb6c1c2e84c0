import type { Session } from '../types.js'
import type { Transport } from '../transport.js'

/** Signing in and out, invitations and forgotten passwords of partner users. */
export const session = ({ send }: Transport) => ({
  /** Takes up an invitation: sets the name and the first password, and signs in. */
  acceptInvitation: (input: { name: string; password: string; token: string }) =>
    send<unknown>('/partner-users/accept-invitation', { body: input, method: 'POST' }),
  /** Sends a mail with a link, if there is such an account; answers the same either way. */
  forgotPassword: (email: string) => send<unknown>('/partner-users/forgot-password', { body: { email }, method: 'POST' }),
  login: (credentials: { email: string; password: string }) => send<unknown>('/partner-users/login', { body: credentials, method: 'POST' }),
  /** Ends this session. */
  logout: () => send<unknown>('/partner-users/logout', { method: 'POST' }),
  /** Ends all sessions of the account, this one too. */
  logoutEverywhere: () => send<unknown>('/partner-users/sign-out-everywhere', { body: {}, method: 'POST' }),
  /** Where the account is signed in, newest first. */
  sessions: () => send<{ sessions: Session[] }>('/partner-users/sessions'),
  /** Ends the session of a member of staff in this browser. */
  logoutStaff: (staffCollection = 'users') => send<unknown>(`/${encodeURIComponent(staffCollection)}/logout`, { method: 'POST' }),
  resetPassword: (input: { password: string; token: string }) => send<unknown>('/partner-users/reset-password', { body: input, method: 'POST' }),
})
