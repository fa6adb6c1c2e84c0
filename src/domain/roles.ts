/** Roles of vendor staff (`users`): admin does all; manager the partners assigned to them; marketer content; finance money. */
export const staffRoles = ['admin', 'manager', 'marketer', 'finance'] as const
export type StaffRole = (typeof staffRoles)[number]

/** Roles of partner users: admin runs the own organisation's accounts; member works; viewer reads and downloads. */
export const partnerRoles = ['admin', 'member', 'viewer'] as const
export type PartnerRole = (typeof partnerRoles)[number]

/** States of a partner organisation. People of a `suspended` partner do not get in; an `invited` one is `active` once its first invitation is taken up. */
export const partnerStatuses = ['invited', 'active', 'suspended'] as const
export type PartnerStatus = (typeof partnerStatuses)[number]

/** States of a partner user's account. */
export const accountStatuses = ['invited', 'active', 'suspended'] as const
export type AccountStatus = (typeof accountStatuses)[number]
