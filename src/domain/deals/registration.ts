/** Where the registration of a deal stands; apart from its sales stage. */
export const registrationStatuses = ['none', 'pending', 'approved', 'rejected', 'expired'] as const
export type RegistrationStatus = (typeof registrationStatuses)[number]

/** Which step may follow which. A rejected or expired deal may be put in again; an approved one is extended, or runs out. */
const steps: Readonly<Record<RegistrationStatus, readonly RegistrationStatus[]>> = {
  approved: ['expired', 'rejected'],
  expired: ['pending'],
  none: ['pending'],
  pending: ['approved', 'none', 'rejected'],
  rejected: ['pending'],
}

/** Whether a registration may go from one status to another; staying is no step. */
export const mayMoveRegistration = (from: RegistrationStatus, to: RegistrationStatus): boolean => steps[from].includes(to)

/** Statuses in which a customer is kept for a partner: a second partner cannot register it meanwhile. */
export const claimingStatuses: readonly RegistrationStatus[] = ['pending', 'approved']

const dayInMilliseconds = 86_400_000

/** Until when a deal that is approved now is protected. */
export const protectedUntil = (approvedAt: Date, protectionDays: number): Date => new Date(approvedAt.getTime() + protectionDays * dayInMilliseconds)

/** Whether a protected deal's end is near enough for a reminder, and has not passed. */
export const isReminderDue = (until: Date, now: Date, remindDaysBefore: number): boolean => {
  const left = until.getTime() - now.getTime()
  return left > 0 && left <= remindDaysBefore * dayInMilliseconds
}
