import type { DealPipeline, PipelineSum } from '../../../../client/deals.js'

/** What open deals are worth in one currency, and the share of it in each open stage. */
export type OpenValue = PipelineSum & { stages: readonly { amountInMinorUnits: number; id: string; name: string }[] }

/** The open deals of a pipeline by currency, the one with most deals first. */
export const openValues = ({ stages }: Pick<DealPipeline, 'stages'>): OpenValue[] => {
  const open = stages.filter(({ phase }) => phase === 'open')
  const currencies = [...new Set(open.flatMap(({ sums }) => sums.map(({ currency }) => currency)))]
  const values = currencies.map((currency) => {
    const parts = open.map(({ id, name, sums }) => ({ id, name, sum: sums.find((sum) => sum.currency === currency) }))
    const total = (of: 'amountInMinorUnits' | 'count' | 'weightedInMinorUnits') => parts.reduce((sum, part) => sum + (part.sum?.[of] ?? 0), 0)
    return {
      amountInMinorUnits: total('amountInMinorUnits'),
      count: total('count'),
      currency,
      stages: parts.map(({ id, name, sum }) => ({ amountInMinorUnits: sum?.amountInMinorUnits ?? 0, id, name })),
      weightedInMinorUnits: total('weightedInMinorUnits'),
    }
  })
  return values.sort((one, other) => other.count - one.count || one.currency.localeCompare(other.currency))
}
