import { describe, expect, it } from 'vitest'

import { pipelineFilter } from './pipeline-filter.js'

const id = '0192f0c1-2b3c-7d4e-8f90-1234567890ab'

describe('the filter of a pipeline', () => {
  it('is what was asked for, and nothing where nothing was', () => {
    expect(pipelineFilter({})).toEqual({ network: false, words: [] })
    expect(pipelineFilter({ manager: id, network: 'true', partner: '', search: '  North  wind ' })).toEqual({ manager: id, network: true, words: ['North', 'wind'] })
  })

  it('is refused when an id is no id, or a text no text', () => {
    for (const asked of [{ partner: 'x' }, { manager: [id] }, { partnerType: { equals: id } }, { search: ['a'] }, { search: 'a'.repeat(201) }, { network: 'maybe' }]) {
      expect({ asked, filter: pipelineFilter(asked) }).toEqual({ asked, filter: undefined })
    }
  })
})
