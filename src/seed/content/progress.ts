import type { PartnerTypeSlug } from './programme.js'

/** How far somebody is with the task list of a room: the first `tasks` of it are done, beginning `daysAgo`. */
export const demoProgress: readonly { daysAgo: number; email: string; partnerType: PartnerTypeSlug; room: string; tasks: number }[] = [
  { daysAgo: 9, email: 'partner@reseller.demo.test', partnerType: 'reseller', room: 'getting-started', tasks: 4 },
  { daysAgo: 66, email: 'partner@reseller.demo.test', partnerType: 'reseller', room: 'training', tasks: 4 },
  { daysAgo: 26, email: 'member@reseller.demo.test', partnerType: 'reseller', room: 'training', tasks: 3 },
]
