import { describe, expect, it, vi } from 'vitest'

import { contextOf, type Looking, renderInPortal } from '../../../../test/support/render-block.js'
import type { RecordCommission } from '../../../client/commissions.js'
import type { Deal, DealForm, DealPipeline, DealStage } from '../../../client/deals.js'
import type { PortalRoom } from '../../../client/types.js'
import { dealsRoomView } from './view.js'

vi.mock('server-only', () => ({}))

const stages: DealStage[] = [
  { id: 'p', name: 'Proposal', order: 10, phase: 'open', probability: 30 },
  { id: 'n', name: 'Negotiation', order: 20, phase: 'open', probability: 60 },
  { id: 'w', name: 'Closed won', order: 30, phase: 'won', probability: 100 },
  { id: 'l', name: 'Closed lost', order: 40, phase: 'lost', probability: 0 },
]

const registration: Deal['registration'] = {
  decidedAt: null, decidedBy: null, dispute: { answer: null, decidedAt: null, openedAt: null, reason: null, state: 'none' }, extension: { answer: null, decidedAt: null, reason: null, requestedAt: null, state: 'none' }, protectedUntil: null, reason: null, requestedAt: null, status: 'none',
}

const aDeal = (changes: Partial<Deal> = {}): Deal => ({
  amount: 12_500_000, attachments: [], closedAt: null, createdAt: '2026-11-01T10:00:00.000Z', currency: 'EUR', customFields: null,
  customer: { company: 'Globex', contactEmail: 'ann@globex.example', contactName: 'Ann', country: 'DE', domain: 'globex.example' }, expectedCloseDate: '2026-10-01T00:00:00.000Z', hiddenFromDistributor: false, id: 'd1', lead: null, lostReason: null, name: 'Globex, forty doors',
  partner: 'own', people: [], phase: 'open', registration, stage: 'p', submittedBy: null, updatedAt: '2026-11-20T10:00:00.000Z', ...changes,
})

const commission: RecordCommission = {
  expected: { amount: 1_250_000, currency: 'EUR', lines: [{ amount: 1_250_000, payee: 'partner', releaseAt: '2026-12-22T00:00:00.000Z', rule: 'Margin', sentences: ['10% of €125,000.00 = €12,500.00.'] }], plan: { name: 'Resale', version: 2 } },
  posted: [],
  silence: null,
}

const form: DealForm = { customFields: [], mayCloseWon: false, people: [{ id: 'me', name: 'Emil' }], protectionDays: 90, stages }

const pipeline = (count: number): DealPipeline => ({
  outcomes: { lost: 1, lostReasons: [{ count: 1, reason: 'price' }], won: 3, winRateInBasisPoints: 7500 },
  since: '2025-11-22T00:00:00.000Z',
  stages: stages.map((stage) => ({ ...stage, sums: stage.id === 'p' && count > 0 ? [{ amountInMinorUnits: 12_500_000, count, currency: 'EUR' as const, weightedInMinorUnits: 3_750_000 }] : [] })),
})

type World = Looking & { deals?: Deal[]; network?: readonly string[]; path?: string[]; role?: 'member' | 'viewer'; searchParams?: Record<string, string> }

const render = async ({ deals = [aDeal()], network = [], path = [], role = 'member', searchParams = {}, ...looking }: World = {}): Promise<string> => {
  const base = contextOf(looking)
  const page = { docs: deals, nextPage: null, pagingCounter: 1, prevPage: null, totalDocs: deals.length }
  const client = {
    comments: { list: () => Promise.resolve({ docs: [] }) },
    deals: {
      attachmentPath: (id: string, file: string) => `/deals/${id}/attachments/${file}`,
      commission: () => Promise.resolve(commission),
      attachments: () => Promise.resolve({ files: [{ createdAt: '2026-11-02T10:00:00.000Z', id: 'f1', mimeType: 'application/pdf', name: 'offer.pdf', sizeInBytes: 2048 }] }),
      exportPath: () => '/deals/export.csv',
      form: () => Promise.resolve(form),
      get: () => Promise.resolve(deals[0]),
      history: () => Promise.resolve({ items: [] }),
      list: ({ where }: { where?: { and?: object[] } } = {}) => Promise.resolve(JSON.stringify(where ?? {}).includes('"n"') ? { ...page, docs: [] } : page),
      pipeline: () => Promise.resolve(pipeline(deals.length)),
      stages: () => Promise.resolve({ docs: stages }),
    },
    partners: { list: () => Promise.resolve({ docs: network.map((name) => ({ id: name.toLowerCase(), name })), totalPages: 1 }) },
  }
  const me = { ...base.me, may: { write: role !== 'viewer' }, partner: { allowsSubPartners: network.length > 0, id: 'own' }, user: { id: 'me', name: 'Emil' } }
  const context = { ...base, client, me, portal: { apiPath: '/api' } } as unknown as typeof base
  const room = { blocks: [], kind: 'deals', slug: 'deals', title: 'Deals' } as unknown as PortalRoom
  return renderInPortal(await dealsRoomView({ blocks: null, context, path, room, searchParams }), context)
}

describe('the board of deals', () => {
  it('has a column for each stage with its count and its sum, and the numbers above', async () => {
    const html = await render()
    for (const text of ['Proposal', 'Negotiation', 'Closed won', 'Closed lost', '€125,000.00', '€37,500.00', '75%', '3 won, 1 lost', 'Globex, forty doors', 'Was expected Oct 1, 2026']) {
      expect(html).toContain(text)
    }
  })

  it('lets nobody move a deal who only reads', async () => {
    expect(await render()).toContain('Move to another stage: Globex, forty doors')
    expect(await render({ role: 'viewer' })).not.toContain('Move to another stage')
  })

  it('says what the room is for while it is empty', async () => {
    const html = await render({ deals: [] })
    expect(html).toContain('No deals yet')
    expect(html).not.toContain('Key numbers')
  })

  it('speaks German', async () => {
    expect(await render({ locale: 'de' })).toContain('125.000,00')
  })
})

describe('the list of deals', () => {
  it('shows what the address asks for, and the CSV of the same', async () => {
    const html = await render({ path: ['list'] })
    expect(html).toContain('/api/deals/export.csv')
    expect(html).toContain('Not registered')
  })

  it('tells a list without hits from a room without deals', async () => {
    expect(await render({ deals: [], path: ['list'], searchParams: { phase: 'won' } })).toContain('Nothing found')
    expect(await render({ deals: [], path: ['list'] })).toContain('No deals yet')
  })
})

describe('one deal', () => {
  it('says what its registration means, and offers the step that comes next', async () => {
    const open = await render({ path: ['d1'] })
    expect(open).toContain('Nobody keeps this customer for you.')
    expect(open).toContain('>Register<')
    expect(open).toContain('offer.pdf')
    const kept = await render({ deals: [aDeal({ registration: { ...registration, protectedUntil: '2027-02-01T00:00:00.000Z', status: 'approved' } })], path: ['d1'] })
    expect(kept).toContain('kept for you until Feb 1, 2027')
    expect(kept).toContain('Ask for an extension')
  })

  it('says what it would earn, and by which arithmetic', async () => {
    const html = await render({ path: ['d1'] })
    expect(html).toContain('€12,500.00')
    expect(html).toContain('by the plan Resale, version 2')
    expect(html).toContain('10% of €125,000.00 = €12,500.00.')
    expect(await render({ locale: 'de', path: ['d1'] })).toContain('nach dem Plan Resale, Version 2')
  })

  it('offers nothing to do about a closed one, and says why it was lost', async () => {
    const html = await render({ deals: [aDeal({ closedAt: '2026-11-19T00:00:00.000Z', lostReason: 'price', phase: 'lost', stage: 'l' })], path: ['d1'] })
    expect(html).toContain('Why it was lost')
    expect(html).not.toContain('>Register<')
    expect(html).not.toContain('/rooms/deals/d1/edit')
  })
})

describe('the deals of a network', () => {
  it('name their partner in the list, with what they come to above it, and in the detail', async () => {
    const ofNorth = aDeal({ partner: 'north' })
    const html = await render({ deals: [ofNorth], network: ['North', 'Own'], path: ['list'] })
    expect(html).toContain('Network pipeline')
    expect(html).toContain('>Partner</span>North</td>')
    const narrowed = await render({ deals: [ofNorth], network: ['North', 'Own'], path: ['list'], searchParams: { partner: 'north' } })
    expect(narrowed).toContain('Pipeline of North')
    expect(await render({ deals: [ofNorth], network: ['North', 'Own'], path: ['d1'] })).toMatch(/>Partner<[\s\S]{0,200}>North</)
  })

  it('are not spoken of where all deals are own ones', async () => {
    const html = await render({ path: ['list'] })
    expect(html).not.toContain('Network pipeline')
    expect(html).not.toContain('>Partner<')
  })
})

describe('the form of a deal', () => {
  it('asks for the customer of a new one, in the currency of the one before', async () => {
    const html = await render({ path: ['new'] })
    expect(html).toContain('Web domain')
    expect(html).toContain('kept for you for 90 days')
  })

  it('holds the amount of one that exists as it is typed', async () => {
    expect(await render({ path: ['d1', 'edit'] })).toContain('value="125000"')
  })
})
