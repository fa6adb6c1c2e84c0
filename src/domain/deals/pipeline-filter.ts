/** What a pipeline is narrowed to beside the days. */
export type PipelineFilter = { manager?: string; network: boolean; partner?: string; partnerType?: string; words: readonly string[] }

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i
const longestSearch = 200
const mostWords = 8

/** The filter of a pipeline as it was asked for; undefined when an id is no id, or a text no text. */
export const pipelineFilter = ({ manager, network, partner, partnerType, search }: Readonly<Record<string, unknown>>): PipelineFilter | undefined => {
  const ids = Object.entries({ manager, partner, partnerType }).filter(([, value]) => value !== undefined && value !== '')
  const text = search ?? ''
  if (typeof text !== 'string' || text.length > longestSearch || !ids.every(([, value]) => typeof value === 'string' && uuid.test(value)) || !(network === undefined || network === 'true' || network === 'false')) {
    return undefined
  }
  return { ...(Object.fromEntries(ids) as Partial<Pick<PipelineFilter, 'manager' | 'partner' | 'partnerType'>>), network: network === 'true', words: text.split(/\s+/).filter(Boolean).slice(0, mostWords) }
}
