import { describe, expect, it } from 'vitest'

import { dealListQuery, dealListSearch, isFiltered, loadDealListState, noFilter } from './list-state.js'

const now = new Date('2026-11-22T15:00:00.000Z')
const stage = '0197a9d2-0000-7000-8000-000000000001'

describe('the state of the deal list in the address', () => {
  it('becomes the query of the API', () => {
    const state = loadDealListState(`?stage=${stage}&phase=open&currency=JPY&registration=approved&q=acme&sort=-amount&page=2`)

    expect(dealListQuery(state, now)).toEqual({
      limit: 20,
      page: 2,
      sort: '-amount',
      where: {
        and: [
          { stage: { equals: stage } },
          { phase: { equals: 'open' } },
          { currency: { equals: 'JPY' } },
          { 'registration.status': { equals: 'approved' } },
          { or: [{ name: { like: 'acme' } }, { 'customer.company': { like: 'acme' } }, { 'customer.domain': { like: 'acme' } }] },
        ],
      },
    })
    expect(isFiltered(state)).toBe(true)
  })

  it('asks for one partner of a network, and for the stages of all its pipelines that are called the same', () => {
    const state = loadDealListState(`?partner=${stage}&stage=${stage}`)
    const stages = [{ id: stage, name: 'Proposal' }, { id: 'b', name: 'Proposal' }, { id: 'c', name: 'Won' }]
    expect(dealListQuery(state, now, stages).where).toEqual({ and: [{ stage: { in: [stage, 'b'] } }, { partner: { equals: stage } }] })
    expect(dealListQuery(loadDealListState('?partner=everybody'), now).where).toBeUndefined()
  })

  it('counts the days of a closing date from today, today included', () => {
    expect(dealListQuery(loadDealListState('?closing=30'), now).where?.and).toEqual([
      { phase: { equals: 'open' } },
      { expectedCloseDate: { greater_than_equal: '2026-11-22T00:00:00.000Z' } },
      { expectedCloseDate: { less_than: '2026-12-23T00:00:00.000Z' } },
    ])
    expect(dealListQuery(loadDealListState('?closing=overdue'), now).where?.and).toContainEqual({ expectedCloseDate: { less_than: '2026-11-22T00:00:00.000Z' } })
  })

  it('falls back to the newest deals when the address says nonsense', () => {
    const state = loadDealListState('?phase=sold&page=-3&sort=customerKey&limit=100000&stage=drop')

    expect(dealListQuery(state, now)).toEqual({ limit: 20, page: 1, sort: '-createdAt' })
  })

  it('writes only what differs from the default, and nothing when it is not narrowed', () => {
    expect(dealListSearch({ ...loadDealListState(''), phase: 'won' })).toBe('?phase=won')
    expect(isFiltered({ ...loadDealListState('?phase=won&q=x'), ...noFilter })).toBe(false)
  })
})
