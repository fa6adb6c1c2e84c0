import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'
import { startWorld } from '../support/start-world.js'
import { actorNames, type World } from '../support/world.js'
import type { Door } from './doors.js'
import { rows } from './read-table.js'
import { tryCell } from './try-cell.js'

/** Tries every cell of the table through one door. Uploads go through REST only. */
export const runMatrix = (name: string, openDoor: (portal: TestPortal) => Door, leftOut: readonly string[] = []): void => {
  let portal: TestPortal
  let world: World
  let door: Door

  beforeAll(async () => {
    ({ portal, world } = await startWorld())
    door = openDoor(portal)
  }, 180_000)
  afterAll(() => stopPayload(portal))

  describe(`who may do what, through ${name}`, () => {
    it.each(rows.filter(({ title }) => !leftOut.includes(title)).map((row) => [row.title, row] as const))(
      '%s is as the table says for everybody',
      async (_title, row) => {
        const wrong: string[] = []
        for (const actor of actorNames) {
          const problem = await tryCell(row, actor, world, door, portal)
          if (problem !== undefined) {
            wrong.push(`${actor}: ${problem}`)
          }
        }
        expect(wrong).toEqual([])
      },
      60_000,
    )
  })
}
