import { describe, expect, it } from 'vitest'

import { isFiltered, leadListQuery, leadListSearch, loadLeadListState } from './list-state.js'

describe('the state of the lead list in the address', () => {
  it('becomes the query of the API', () => {
    const state = loadLeadListState('?status=demo&source=conference&q=acme ann&page=2&sort=company&limit=50')

    expect(leadListQuery(state)).toEqual({
      limit: 50,
      page: 2,
      sort: 'company',
      where: {
        and: [
          { status: { equals: 'demo' } },
          { source: { equals: 'conference' } },
          { or: [{ company: { like: 'acme' } }, { firstName: { like: 'acme' } }, { lastName: { like: 'acme' } }, { email: { like: 'acme' } }] },
          { or: [{ company: { like: 'ann' } }, { firstName: { like: 'ann' } }, { lastName: { like: 'ann' } }, { email: { like: 'ann' } }] },
        ],
      },
    })
    expect(isFiltered(state)).toBe(true)
  })

  it('falls back to the newest leads when the address says nonsense', () => {
    const state = loadLeadListState('?status=sold&page=-3&sort=password&limit=100000')

    expect(leadListQuery(state)).toEqual({ limit: 20, page: 1, sort: '-createdAt' })
    expect(isFiltered(state)).toBe(false)
  })

  it('writes only what differs from the default', () => {
    expect(leadListSearch({ limit: 20, page: 1, q: '', sort: '-createdAt', source: null, status: 'new' })).toBe('?status=new')
  })
})
