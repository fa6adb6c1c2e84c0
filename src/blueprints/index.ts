import type { Blueprint, BlueprintRoom } from '../domain/blueprints.js'
import { analyticsDashboard } from './analytics-dashboard.js'
import { campaignCenter } from './campaign-center.js'
import { customRooms } from './custom-rooms.js'
import { onboarding } from './onboarding.js'
import { advanced, minimal, standard } from './portals.js'
import { predefinedRooms } from './predefined-rooms.js'
import { supportHub } from './support-hub.js'
import { trainingPortal } from './training-portal.js'

/** The blueprints that come with the portal, in the order the wizard shows them. */
export const builtInBlueprints: readonly Blueprint[] = [minimal, standard, advanced, onboarding, trainingPortal, campaignCenter, supportHub, analyticsDashboard]

/** Every room a blueprint or a proposal can hold, by its key. */
export const roomCatalogue: ReadonlyMap<string, BlueprintRoom> = new Map(
  [...Object.values(predefinedRooms), ...Object.values(customRooms), ...builtInBlueprints.filter(({ isPattern }) => isPattern).flatMap(({ rooms }) => rooms)].map((room) => [room.key, room]),
)
