import path from 'node:path'

import { dataFolderOf, ownLane } from './lanes.js'

/** People of the demo company who appear in the browser tests; all have the demo password. */
export const people = {
  distributor: { collection: 'partner-users', email: 'partner@distributor.demo.test' },
  finance: { collection: 'users', email: 'finance@demo.test' },
  manager: { collection: 'users', email: 'manager@demo.test' },
  marketer: { collection: 'users', email: 'marketer@demo.test' },
  member: { collection: 'partner-users', email: 'member@reseller.demo.test' },
  referral: { collection: 'partner-users', email: 'partner@referral.demo.test' },
  reseller: { collection: 'partner-users', email: 'partner@reseller.demo.test' },
  staffAdmin: { collection: 'users', email: 'admin@demo.test' },
} as const

export type PersonName = keyof typeof people

export const password = 'partner-portal-demo'

/** Where the signed-in browser of a person is kept between tests: a session is known to the portal of one lane. */
export const stateOf = (person: PersonName, lane = ownLane): string => path.join(dataFolderOf(lane), `signed-in-${person}.json`)
