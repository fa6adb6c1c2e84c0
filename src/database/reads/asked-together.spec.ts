import { describe, expect, it, vi } from 'vitest'

import type { Sql } from '../sql.js'
import { askedTogether } from './asked-together.js'

const sql = vi.fn() as unknown as Sql

describe('a reader that asks together', () => {
  it('puts one question for all of a kind, and gives each its answer', async () => {
    const double = vi.fn(async (items: readonly number[]) => items.map((item) => item * 2))
    const gather = askedTogether(sql)
    const late = Promise.resolve().then(() => Promise.resolve()).then(() => gather(double, 3))
    expect(await Promise.all([gather(double, 1), gather(double, 2), late])).toEqual([2, 4, 6])
    expect(double).toHaveBeenCalledTimes(1)
    expect(double).toHaveBeenCalledWith([1, 2, 3], sql)
  })

  it('keeps kinds apart, and asks anew for what comes later', async () => {
    const [one, other] = [vi.fn(async (items: readonly string[]) => items), vi.fn(async (items: readonly string[]) => items)]
    const gather = askedTogether(sql)
    expect(await Promise.all([gather(one, 'a'), gather(other, 'b')])).toEqual(['a', 'b'])
    expect(await gather(one, 'c')).toBe('c')
    expect([one.mock.calls.length, other.mock.calls.length]).toEqual([2, 1])
  })

  it('refuses all of a question that failed, and no other', async () => {
    const failing = () => Promise.reject(new Error('away'))
    const gather = askedTogether(sql)
    const answers = await Promise.allSettled([gather(failing, 1), gather(failing, 2), gather(async (items: readonly number[]) => items, 3)])
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled'])
  })
})
