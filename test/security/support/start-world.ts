import { startStoredWorld } from '../../support/stored-world.js'
import type { TestPortal } from '../../support/start-payload.js'
import { buildWorld, type World } from './world.js'

/** Starts the portal for one test file with the world of `buildWorld` in it. Call it in `beforeAll`, and `stopPayload` in `afterAll`. */
export const startWorld = (): Promise<{ portal: TestPortal; world: World }> => startStoredWorld('portal_world', buildWorld)
