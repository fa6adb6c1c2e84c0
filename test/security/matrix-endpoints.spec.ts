import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { TestPortal } from '../support/start-payload.js'
import { stopPayload } from '../support/stop-payload.js'
import { endpointTable } from './matrix/endpoint-table.js'
import { endpointTries, type Try } from './matrix/endpoints.js'
import { startWorld } from './support/start-world.js'
import { actorNames, type World } from './support/world.js'

let portal: TestPortal
let world: World
let tries: Readonly<Record<string, Try>>

const lines = endpointTable.split('\n').slice(2).filter((line) => line.trim() !== '').map((line) => line.trim().split(/\s+/))

beforeAll(async () => {
  ({ portal, world } = await startWorld())
  tries = endpointTries(portal, world)
}, 180_000)
afterAll(() => stopPayload(portal))

describe('who may ask which endpoint', () => {
  it.each(lines.map(([name, ...cells]) => [name!, cells] as const))('%s is as the table says for everybody', async (name, cells) => {
    expect(cells).toHaveLength(actorNames.length)
    const wrong: string[] = []
    for (const [index, actor] of actorNames.entries()) {
      const isThrough = await tries[name]!(world.actors[actor])
      if (isThrough !== (cells[index] === 'y')) {
        wrong.push(`${actor} ${isThrough ? 'gets through' : 'does not get through'}`)
      }
    }
    expect(wrong).toEqual([])
  }, 60_000)

  it('covers every line', () => {
    expect(Object.keys(tries).sort()).toEqual(lines.map(([name]) => name).sort())
  })
})
