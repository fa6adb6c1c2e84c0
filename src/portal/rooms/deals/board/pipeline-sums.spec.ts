import { describe, expect, it } from 'vitest'

import type { DealPipeline } from '../../../../client/deals.js'
import { openValues } from './pipeline-sums.js'

const stages: DealPipeline['stages'] = [
  { id: 'p', name: 'Proposal', order: 10, phase: 'open', probability: 30, sums: [{ amountInMinorUnits: 1000, count: 1, currency: 'EUR', weightedInMinorUnits: 300 }, { amountInMinorUnits: 500, count: 3, currency: 'JPY', weightedInMinorUnits: 150 }] },
  { id: 'n', name: 'Negotiation', order: 20, phase: 'open', probability: 60, sums: [{ amountInMinorUnits: 2000, count: 1, currency: 'EUR', weightedInMinorUnits: 1200 }] },
  { id: 'w', name: 'Won', order: 30, phase: 'won', probability: 100, sums: [{ amountInMinorUnits: 9000, count: 9, currency: 'EUR', weightedInMinorUnits: 9000 }] },
]

describe('the value of open deals', () => {
  it('is summed by currency, without closed deals, and never across currencies', () => {
    expect(openValues({ stages }).map(({ amountInMinorUnits, count, currency, weightedInMinorUnits }) => [currency, count, amountInMinorUnits, weightedInMinorUnits])).toEqual([
      ['JPY', 3, 500, 150],
      ['EUR', 2, 3000, 1500],
    ])
  })

  it('has each open stage of the path, also an empty one', () => {
    expect(openValues({ stages })[0]?.stages).toEqual([
      { amountInMinorUnits: 500, id: 'p', name: 'Proposal' },
      { amountInMinorUnits: 0, id: 'n', name: 'Negotiation' },
    ])
  })
})
