import { describe, expect, it } from 'vitest'

import { inLanes } from './in-lanes.js'

describe('work in lanes', () => {
  it('keeps the order of the items, whoever is done first', async () => {
    const answers = await inLanes([30, 1, 20, 2], 2, async (ms) => {
      await new Promise((resolve) => setTimeout(resolve, ms))
      return ms * 2
    })
    expect(answers).toEqual([60, 2, 40, 4])
  })

  it('never has more under way than there are lanes', async () => {
    let most = 0
    let underWay = 0
    await inLanes(Array.from({ length: 20 }, (_each, index) => index), 3, async () => {
      underWay += 1
      most = Math.max(most, underWay)
      await Promise.resolve()
      underWay -= 1
    })
    expect(most).toBe(3)
  })

  it('refuses all when one is refused, and answers nothing for nothing', async () => {
    await expect(inLanes([1, 2], 2, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await expect(inLanes([], 2, () => Promise.resolve(1))).resolves.toEqual([])
  })
})
