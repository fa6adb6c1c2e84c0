import { describe, expect, it } from 'vitest'

import type { TraceStep } from '../../domain/commissions/commission-types.js'
import { traceSentences } from './trace-sentences.js'

const steps: TraceStep[] = [
  { field: 'customer.country', kind: 'table', value: 'DE' },
  { baseInMinorUnits: 99_999, basisPoints: 750, kind: 'share', resultInMinorUnits: 7_500, rounding: 'up' },
  { kind: 'bands-marginal', resultInMinorUnits: 130_000, rounding: 'exact', slices: [{ basisPoints: 500, inMinorUnits: 1_000_000 }, { basisPoints: 800, inMinorUnits: 1_000_000 }], volumeBeforeInMinorUnits: 4_000_000, window: 'quarter' },
  { basisPointsAfter: 800, basisPointsBefore: 500, kind: 'bands-retroactive', resultInMinorUnits: 280_000, rounding: 'exact', volumeAfterInMinorUnits: 6_000_000, volumeBeforeInMinorUnits: 4_000_000, window: 'year' },
  { atInMinorUnits: 5_000, kind: 'floor', wasInMinorUnits: 100 },
  { atInMinorUnits: 80_000, kind: 'cap', wasInMinorUnits: 100_000 },
  { atInMinorUnits: 300, kind: 'share-cap', limitInMinorUnits: 1_300, wasInMinorUnits: 500 },
  { basisPoints: 2_000, index: 3, kind: 'part', of: 3, resultInMinorUnits: 21, totalInMinorUnits: 101 },
  { index: 2, kind: 'recurrence', of: 12 },
  { amountInMinorUnits: 9_900, kind: 'flat' },
]

describe('a trace in words', () => {
  it('says every kind of step in English', () => {
    expect(traceSentences('en', steps, 'EUR')).toEqual([
      'The table is read with customer.country = DE.',
      '7.5% of €999.99 = €75.00, rounded up.',
      'Sold before in this quarter: €40,000.00. 5% of €10,000.00 + 8% of €10,000.00 = €1,300.00.',
      'All sales in this year: 8% of €60,000.00, less what they were worth before, 5% of €40,000.00 = €2,800.00.',
      'At least €50.00, so €1.00 becomes €50.00.',
      'At most €800.00, so €1,000.00 becomes €800.00.',
      'All rules together give at most €13.00, so €5.00 becomes €3.00.',
      'Part 3 of 3: 20% of €1.01 = €0.21, with what was left of rounding.',
      'Payment 2 of 12, each of the same amount.',
      'A fixed amount: €99.00.',
    ])
  })

  it('says every kind of step in German, in yen without decimals', () => {
    const sentences = traceSentences('de', steps, 'JPY').map((sentence) => sentence.replaceAll('\u00A0', ' '))
    expect(sentences[1]).toBe('7,5 % von 99.999 ¥ = 7.500 ¥, aufgerundet.')
    expect(sentences).toHaveLength(steps.length)
    expect(sentences.every((sentence) => sentence.endsWith('.'))).toBe(true)
  })
})
