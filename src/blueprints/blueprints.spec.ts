import { describe, expect, it } from 'vitest'

import { proposableRooms } from '../domain/blueprint-proposal.js'
import { originOf } from '../domain/blueprints.js'
import { roomIcons } from '../domain/icons.js'
import { slugPattern } from '../fields/slug-field.js'
import { builtInBlueprints, roomCatalogue } from './index.js'

const rooms = builtInBlueprints.flatMap((blueprint) => blueprint.rooms.map((room) => ({ blueprint, room })))

/** Every text of a value that has an English side. */
const textsOf = (value: unknown): Record<string, unknown>[] => {
  if (Array.isArray(value)) {
    return value.flatMap(textsOf)
  }
  if (typeof value !== 'object' || value === null) {
    return []
  }
  return 'en' in value ? [value as Record<string, unknown>] : Object.values(value).flatMap(textsOf)
}

describe('the blueprints', () => {
  it('are the three portals and the five patterns', () => {
    expect(builtInBlueprints.map(({ id }) => id)).toEqual(['minimal', 'standard', 'advanced', 'onboarding', 'training-portal', 'campaign-center', 'support-hub', 'analytics-dashboard'])
    expect(builtInBlueprints[0]?.rooms.map(({ kind }) => kind)).toEqual(['overview', 'leads', 'resources', 'messages'])
    expect(builtInBlueprints[1]?.rooms.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['deals', 'brand-guidelines', 'contacts']))
  })

  it.each([
    ['training-portal', ['text', 'video', 'tasks', 'goals', 'document']],
    ['campaign-center', ['text', 'image', 'document', 'action-bar', 'analytics']],
    ['support-hub', ['text', 'document', 'embed', 'video', 'introduction']],
    ['analytics-dashboard', ['analytics', 'embed', 'goals', 'text']],
    ['onboarding', ['text', 'introduction', 'tasks', 'video', 'action-bar']],
  ])('have in %s the blocks of its pattern', (id, types) => {
    expect(builtInBlueprints.find((blueprint) => blueprint.id === id)?.rooms[0]?.blocks?.map(({ type }) => type)).toEqual(expect.arrayContaining(types))
  })

  it.each(rooms.map(({ blueprint, room }) => [originOf(blueprint, room), room] as const))('say %s in both languages, with an icon the portal draws and a key for the address', (_origin, room) => {
    const texts = textsOf(room)
    expect(texts.length).toBeGreaterThan(1)
    expect(texts.filter(({ de, en }) => typeof de !== 'string' || typeof en !== 'string' || de.trim() === '' || en.trim() === '')).toEqual([])
    expect(JSON.stringify(texts)).not.toMatch(/lorem|ipsum/i)
    expect(roomIcons).toContain(room.icon)
    expect(room.key).toMatch(slugPattern)
  })

  it('open rooms by tier, by date and by tasks in the largest one', () => {
    const kinds = builtInBlueprints.find(({ id }) => id === 'advanced')?.rooms.flatMap(({ unlock = [] }) => unlock.flatMap((condition) => Object.keys(condition)))
    expect(new Set(kinds)).toEqual(new Set(['inDays', 'tasksOf', 'tier']))
  })

  it('have a room for everything that can be proposed', () => {
    expect(proposableRooms.filter((key) => !roomCatalogue.has(key))).toEqual([])
  })
})
