import { describe, expect, it } from 'vitest'

import { linePoints, shareOfLargest, topOfCounts } from './geometry.js'

describe('shareOfLargest', () => {
  it('is 100 for the largest value', () => {
    expect(shareOfLargest(8, 8)).toBe(100)
  })

  it('keeps a small value visible and draws nothing for zero', () => {
    expect(shareOfLargest(1, 10_000)).toBe(1.5)
    expect(shareOfLargest(0, 10)).toBe(0)
    expect(shareOfLargest(0, 0)).toBe(0)
  })
})

describe('topOfCounts', () => {
  it('is even and never below the largest value', () => {
    expect([[], [0], [1], [2], [7], [3, 12]].map(topOfCounts)).toEqual([2, 2, 2, 2, 8, 12])
  })
})

describe('linePoints', () => {
  it('spreads the values over the width and starts the scale at zero', () => {
    expect(linePoints([0, 5, 10])).toEqual([
      { x: 0, y: 100 },
      { x: 50, y: 52 },
      { x: 100, y: 4 },
    ])
  })

  it('draws a flat line at the bottom when nothing happened', () => {
    expect(linePoints([0, 0]).map(({ y }) => y)).toEqual([100, 100])
  })

  it('keeps to a scale that ends above the largest value', () => {
    expect(linePoints([0, 1], 2).map(({ y }) => y)).toEqual([100, 52])
  })

  it('survives one value and none', () => {
    expect(linePoints([3])).toEqual([{ x: 0, y: 4 }])
    expect(linePoints([])).toEqual([])
  })
})
