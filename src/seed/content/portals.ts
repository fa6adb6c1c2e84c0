import { distributorPortal } from './portal-distributor.js'
import { referralPortal } from './portal-referral.js'
import { resellerPortal } from './portal-reseller.js'
import type { DemoPortal } from './room-definitions.js'

/** One portal per partner type. */
export const demoPortals: readonly DemoPortal[] = [referralPortal, resellerPortal, distributorPortal]
