import { afterAll, beforeAll } from 'vitest'

import type { TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'
import { type Front, startFront } from './front.js'
import { startWorld } from './start-world.js'
import type { World } from './world.js'

/** The world of the security tests behind the whole front. */
export type FrontWorld = { readonly front: Front; readonly portal: TestPortal; readonly world: World }

/** Starts it before a file's tests and stops it after them. */
export const startFrontWorld = (): FrontWorld => {
  let front: Front
  let portal: TestPortal
  let world: World

  beforeAll(async () => {
    ({ portal, world } = await startWorld())
    front = await startFront(portal)
  }, 180_000)
  afterAll(async () => {
    await front.close()
    await stopPayload(portal)
  })

  return {
    get front() {
      return front
    },
    get portal() {
      return portal
    },
    get world() {
      return world
    },
  }
}
