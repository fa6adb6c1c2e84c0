import type { CollectionBeforeOperationHook } from 'payload'

/** Fields of accounts that only Payload and the portal write; Payload itself would take them from anybody who may change the account. */
const secrets = new Set([
  '_verificationToken', '_verified', 'hash', 'invitationExpiresAt', 'invitationToken', 'lockUntil', 'loginAttempts',
  'previousVisitAt', 'resetPasswordExpiration', 'resetPasswordRequestedAt', 'resetPasswordToken', 'salt', 'sessions',
])

/** Takes sessions, password hashes and tokens out of what anybody sends, whatever their role. */
export const dropSecrets: CollectionBeforeOperationHook = ({ args, operation, ...rest }) => {
  const { overrideAccess } = rest as { overrideAccess?: boolean }
  const { data } = args as { data?: Record<string, unknown> }
  if (overrideAccess === true || !data || (operation !== 'create' && operation !== 'update')) {
    return args
  }
  return { ...args, data: Object.fromEntries(Object.entries(data).filter(([key]) => !secrets.has(key))) }
}
