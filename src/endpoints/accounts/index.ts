import type { Endpoint } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import { acceptInvitationEndpoint } from './accept-invitation.js'
import { firstAdminEndpoint } from './first-admin.js'
import { forgotPasswordEndpoint } from './forgot-password.js'
import { inviteEndpoint } from './invite.js'
import { sessionEndpoints } from './sessions.js'
import { reactivateEndpoint, suspendEndpoint } from './suspend.js'

/** Accounts of partner users: invitation, password, suspension, sessions. In front of Payload's own endpoints, which they replace where paths meet. */
export const partnerUserAccountEndpoints: Endpoint[] = [
  inviteEndpoint,
  acceptInvitationEndpoint,
  forgotPasswordEndpoint(slugs.partnerUsers),
  ...sessionEndpoints(slugs.partnerUsers),
  suspendEndpoint,
  reactivateEndpoint,
]

/** Accounts of staff: the first administrator, password, sessions. */
export const staffAccountEndpoints = (slug: string): Endpoint[] => [firstAdminEndpoint(slug), forgotPasswordEndpoint(slug), ...sessionEndpoints(slug)]
