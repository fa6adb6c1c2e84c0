import { describe, expect, it } from 'vitest'

import type { Sql } from '../sql.js'
import { readCounts } from './read-counts.js'

const [month, year] = [['partner', null, ['m'], 'm', 'n'], ['partner', null, ['y'], 'y', 'z']]

/** Answers every part with its number as value, and remembers what was asked. */
const answering = () => {
  const asked: { text: string; values: readonly unknown[] }[] = []
  const sql = (async (text: string, values: readonly unknown[] = []) => {
    asked.push({ text, values })
    const parts = text.match(/select \d+ as part/g) ?? []
    return { rowCount: parts.length, rows: parts.map((_each, part) => ({ base: null, bucket: 2, key: null, part, value: part })) }
  }) as unknown as Sql
  return { asked, sql }
}

describe('counting many metrics', () => {
  it('is one statement, in which equal counts stand once and equal values are shared', async () => {
    const { asked, sql } = answering()
    const rows = await readCounts([{ metric: 'leads-won', values: month }, { metric: 'leads-submitted', values: month }, { metric: 'leads-won', values: month }, { metric: 'leads-won', values: year }], sql)
    expect(asked).toHaveLength(1)
    expect(asked[0]!.values).toEqual([...month, ...year])
    expect(asked[0]!.text.match(/as part/g)).toHaveLength(3)
    expect(Math.max(...[...asked[0]!.text.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)))).toBe(10)
    expect(rows.map(([row]) => row!.value)).toEqual([1, 0, 1, 2])
  })

  it('has the same words whatever the order they are asked in', async () => {
    const { asked, sql } = answering()
    await readCounts([{ metric: 'leads-won', values: month }, { metric: 'leads-submitted', values: month }], sql)
    await readCounts([{ metric: 'leads-submitted', values: month }, { metric: 'leads-won', values: month }], sql)
    expect(asked[0]).toEqual(asked[1])
  })

  it('is several statements where there are very many, and none where there is none', async () => {
    const { asked, sql } = answering()
    const rows = await readCounts(Array.from({ length: 60 }, (_each, index) => ({ metric: 'leads-won' as const, values: [index, null, [], 'a', 'b'] })), sql)
    expect([asked.length, rows.length, rows.every((own) => own.length === 1)]).toEqual([3, 60, true])
    expect(await readCounts([], sql)).toEqual([])
    expect(asked).toHaveLength(3)
  })
})
