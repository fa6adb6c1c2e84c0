import { describe, expect, it, vi } from 'vitest'

import type { Sql } from '../sql.js'
import { askedOnce } from './asked-once.js'

const answering = () => vi.fn(async (text: string, values?: readonly unknown[]) => ({ rowCount: 1, rows: [{ text, values }] }))

describe('a reader that asks once', () => {
  it('shares the answer between equal questions, also while it is awaited', async () => {
    const sql = answering()
    const ask = askedOnce(sql as unknown as Sql)
    const answers = await Promise.all([ask('select $1', ['a']), ask('select $1', ['a'])])
    expect(await ask('select $1', ['a'])).toBe(answers[0])
    expect(answers[0]).toBe(answers[1])
    expect(sql).toHaveBeenCalledTimes(1)
  })

  it('asks again for other values and other words', async () => {
    const sql = answering()
    const ask = askedOnce(sql as unknown as Sql)
    await Promise.all([ask('select $1', ['a']), ask('select $1', ['b']), ask('select $1', [['a']]), ask('select $1 ', ['a']), ask('select 1')])
    expect(sql).toHaveBeenCalledTimes(5)
  })

  it('shares a refusal too', async () => {
    const sql = vi.fn(() => Promise.reject(new Error('away')))
    const ask = askedOnce(sql as unknown as Sql)
    await expect(ask('select 1')).rejects.toThrow('away')
    await expect(ask('select 1')).rejects.toThrow('away')
    expect(sql).toHaveBeenCalledTimes(1)
  })
})
