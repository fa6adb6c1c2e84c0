import type { TraceStep } from './commission-types.js'
import { inWhole, product, splitIntoParts, sumOf } from './share-of.js'

/** The amount that one step leads to, computed again from its numbers; the amount so far where the step changes nothing. */
const after = (step: TraceStep, soFar: number): number => {
  switch (step.kind) {
    case 'bands-marginal':
      return inWhole(sumOf(step.slices.map(({ basisPoints, inMinorUnits }) => product(inMinorUnits, basisPoints)))).amount
    case 'bands-retroactive':
      return Math.max(0, inWhole(sumOf([product(step.volumeAfterInMinorUnits, step.basisPointsAfter), product(-step.volumeBeforeInMinorUnits, step.basisPointsBefore)])).amount)
    case 'cap':
      return Math.min(soFar, step.atInMinorUnits)
    case 'flat':
      return step.amountInMinorUnits
    case 'floor':
      return Math.max(soFar, step.atInMinorUnits)
    case 'part':
      return step.index === step.of ? step.resultInMinorUnits : (splitIntoParts(soFar, [step.basisPoints, 0])[0] ?? 0)
    case 'recurrence':
    case 'table':
      return soFar
    case 'share':
      return inWhole(product(step.baseInMinorUnits, step.basisPoints)).amount
    case 'share-cap':
      return step.atInMinorUnits
  }
}

/** The amount of a line, computed again from its trace alone: what an auditor does with paper and pencil. */
export const recompute = (steps: readonly TraceStep[]): number => steps.reduce((soFar, step) => after(step, soFar), 0)
