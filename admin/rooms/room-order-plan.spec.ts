import { describe, expect, it } from 'vitest'

import { byHeading, planOrder } from './room-order-plan.js'

const rooms = (...orders: number[]) => orders.map((order, index) => ({ id: 'abcdef'.charAt(index), order }))
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id).join('')

describe('order of rooms', () => {
  it('changes one number when there is space between the neighbours', () => {
    const plan = planOrder(rooms(10, 20, 30), 2, 1)
    expect(idsOf(plan.rooms)).toBe('acb')
    expect(plan.changes).toEqual([{ id: 'c', order: 15 }])
  })

  it('moves a room to the very top and to the very end', () => {
    expect(planOrder(rooms(10, 20, 30), 2, 0).changes).toEqual([{ id: 'c', order: 4 }])
    expect(planOrder(rooms(10, 20, 30), 0, 2).changes).toEqual([{ id: 'a', order: 40 }])
  })

  it('spreads all rooms evenly when neighbours leave no space', () => {
    const plan = planOrder(rooms(10, 11, 12), 2, 1)
    expect(idsOf(plan.rooms)).toBe('acb')
    expect(plan.rooms.map(({ order }) => order)).toEqual([10, 20, 30])
    expect(plan.changes).toEqual([{ id: 'c', order: 20 }, { id: 'b', order: 30 }])
  })

  it('keeps the shown order also for equal numbers', () => {
    const plan = planOrder(rooms(100, 100, 100), 0, 1)
    expect(idsOf(plan.rooms)).toBe('bac')
    const sorted = [...plan.rooms].sort((one, other) => one.order - other.order)
    expect(new Set(plan.rooms.map(({ order }) => order)).size).toBe(3)
    expect(idsOf(sorted)).toBe('bac')
  })

  it('spreads all rooms when the shown order differs from the numbers, because headings stand together', () => {
    const plan = planOrder(rooms(10, 40, 20, 50), 3, 2)
    expect(plan.rooms.map(({ id, order }) => `${id}${order}`)).toEqual(['a10', 'b20', 'd30', 'c40'])
  })

  it('puts rooms with the same heading together where the first of them stands', () => {
    const groups = ['', 'Selling', 'Programme', 'Selling', null].map((group, index) => ({ group, id: index }))
    expect(byHeading(groups).map(({ id }) => id)).toEqual([0, 4, 1, 3, 2])
  })

  it('changes nothing when a room stays where it is', () => {
    expect(planOrder(rooms(10, 20), 1, 1).changes).toEqual([])
  })
})
