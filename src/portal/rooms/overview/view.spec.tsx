import { describe, expect, it } from 'vitest'

import { contextOf, type Looking, renderInPortal, richText } from '../../../../test/support/render-block.js'
import type { PortalBlock, PortalOverview, PortalRoom } from '../../../client/types.js'
import { overviewRoomView } from './view.js'

const overview = (changes: Partial<PortalOverview> = {}): PortalOverview => ({
  activities: [{ action: 'lead.moved', actorName: 'Max', at: '2026-11-20T10:00:00.000Z', href: null, id: 'a1', isNew: true, record: null, text: 'Globex is now in Demo' }],
  announcements: [],
  commissions: [],
  deals: { amounts: [], lost: { current: 0, previous: 0 }, open: 0, openBefore: 0, won: { current: 0, previous: 0 } },
  lastVisitAt: '2026-11-19T10:00:00.000Z',
  layout: null,
  leads: { byStatus: { closed: 1, demo: 1, new: 2, proposal: 0, qualified: 0 }, created: { current: 3, previous: 1 }, open: 3, openBefore: 4, total: 4, totalBefore: 4, won: { current: 0, previous: 0 } },
  period: { from: '2026-11-01T00:00:00.000Z', kind: 'month', previousFrom: '2026-10-01T00:00:00.000Z', to: '2026-12-01T00:00:00.000Z' },
  quickActions: [{ href: '/rooms/leads/new', icon: 'plus', label: 'Submit a lead' }],
  ...changes,
})

const blocks = [{ blockType: 'text', content: richText('Welcome to the programme'), id: 'b1' }] as unknown as PortalBlock[]

const render = async (answer: PortalOverview, looking: Looking = {}, searchParams: Record<string, string> = {}): Promise<string> => {
  const base = contextOf(looking)
  const me = { ...base.me, may: { write: true }, user: { id: 'me', name: 'Emil' } }
  const context = { ...base, client: { overview: () => Promise.resolve(answer) }, me } as unknown as typeof base
  const room = { blocks, kind: 'overview', slug: 'overview' } as unknown as PortalRoom
  return renderInPortal(await overviewRoomView({ blocks: null, context, path: [], room, searchParams }), context)
}

const partsOf = (html: string): string[] => [...html.matchAll(/class="([^"]*)" data-part="([^"]+)"/g)].map(([, classes, name]) => `${name}${classes?.includes('col-span-2') ? '' : ' (half)'}`)

describe('the overview', () => {
  it('starts with what staff put into its room, in their order', async () => {
    expect(partsOf(await render(overview()))).toEqual(['block-b1', 'numbers', 'actions', 'leads-by-status (half)', 'announcements (half)', 'activity'])
  })

  it('stands as its reader arranged it, without holes', async () => {
    const html = await render(overview({ layout: { hidden: ['announcements', 'actions'], order: ['activity', 'leads-by-status', 'gone', 'numbers'] } }))
    expect(partsOf(html)).toEqual(['activity', 'leads-by-status', 'numbers', 'block-b1'])
    expect(html).not.toContain('Submit a lead')
  })

  it('says so when everything is hidden', async () => {
    const all = ['block-b1', 'numbers', 'actions', 'leads-by-status', 'announcements', 'activity']
    expect(await render(overview({ layout: { hidden: all, order: [] } }))).toContain('Everything is hidden')
  })

  it('shows a hidden part to somebody who was led to it', async () => {
    const layout = { hidden: ['announcements'], order: [] }
    expect(partsOf(await render(overview({ layout }), {}, { show: 'announcements' })).join()).toContain('announcements')
  })

  it('compares every number with the period before, and draws what is compared', async () => {
    const html = await render(overview())
    for (const words of ['2 more than in the period before', '1 fewer than in the period before', 'as many as in the period before', '4 when the period began', '1 in the period before']) {
      expect(html).toContain(words)
    }
    expect(html).toContain('inline-size:75%')
  })

  it('can be arranged by its reader alone', async () => {
    expect(await render(overview())).toContain('Arrange</button>')
    expect(await render(overview(), { isStaff: true })).not.toContain('Arrange</button>')
  })

  it('shows deals and commissions once there are any, each currency by itself', async () => {
    const compared = (current: number, previous: number) => ({ current, previous })
    const html = await render(
      overview({
        commissions: [{ available: compared(-500, 0), currency: 'EUR', earned: compared(12_345, 0), paid: compared(0, 900), paidInTotal: 900, pending: compared(12_345, 0) }],
        deals: { amounts: [{ currency: 'KWD', open: compared(1_500_500, 0), won: compared(0, 0) }], lost: compared(1, 0), open: 2, openBefore: 1, won: compared(0, 3) },
      }),
    )
    expect(partsOf(html)).toEqual(['block-b1', 'numbers', 'deals', 'commissions', 'actions', 'leads-by-status (half)', 'announcements (half)', 'activity'])
    for (const text of ['Open deals', 'Open, KWD', 'KWD 1,500.500', '€123.45 more than in the period before', '-€5.00', '€9.00 in the period before']) {
      expect(html.replaceAll('\u00a0', ' ')).toContain(text)
    }
  })

  it('speaks German', async () => {
    const html = await render(overview(), { locale: 'de' })
    expect(html).toContain('Anordnen</button>')
    expect(html).toContain('4 zu Beginn des Zeitraums')
  })
})
