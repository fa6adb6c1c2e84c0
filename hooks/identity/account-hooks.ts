import type { CollectionConfig } from 'payload'

import { answerSignInAlike } from './answer-sign-in-alike.js'
import { demandCurrentPassword } from './demand-current-password.js'
import { demandStrongPassword } from './demand-strong-password.js'
import { endSessionsOfSuspended } from './end-sessions-of-suspended.js'
import { hideLockout } from './hide-lockout.js'
import { keepLastAdmin, keepLastAdminFromDeletion } from './keep-last-admin.js'
import { refuseInactiveAccount } from './refuse-inactive-account.js'
import { refusePreviewLogout } from './refuse-preview-logout.js'
import { refuseRoleChange } from './refuse-role-change.js'
import { holdResetMail, sendResetMail } from './send-reset-mail.js'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** What both kinds of accounts share: signing in, passwords, sessions. */
const accountHooks: Hooks = {
  afterChange: [endSessionsOfSuspended],
  afterError: [hideLockout],
  afterLogout: [refusePreviewLogout],
  afterOperation: [sendResetMail],
  beforeLogin: [refuseInactiveAccount],
  beforeOperation: [answerSignInAlike, demandStrongPassword, demandCurrentPassword, holdResetMail],
}

/** Everything that follows from writing a partner user's account. */
export const partnerUserHooks: Hooks = { ...accountHooks, beforeChange: [refuseRoleChange] }

/** Everything that follows from writing an account of staff. */
export const staffHooks: Hooks = { ...accountHooks, beforeChange: [keepLastAdmin], beforeDelete: [keepLastAdminFromDeletion] }
