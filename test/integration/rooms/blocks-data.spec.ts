import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { AnalyticsData } from '../../../blocks/analytics/load.js'
import type { AnnouncementsData } from '../../../blocks/announcements/load.js'
import type { BannerData } from '../../../blocks/banner/load.js'
import type { IntroductionData } from '../../../blocks/introduction/load.js'
import type { PartnerDetailsData } from '../../../blocks/partner-details/load.js'
import { metricPeriods } from '../../../src/domain/metric-period.js'
import { isMoneyMetric, metrics } from '../../../src/domain/metrics.js'
import { startWorld } from '../../security/support/start-world.js'
import { systemOf, type World } from '../../security/support/world.js'
import type { TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'
import { roomReader } from './room-reader.js'

let portal: TestPortal
let world: World
let room: ReturnType<typeof roomReader>
let system: ReturnType<typeof systemOf>

beforeAll(async () => {
  ({ portal, world } = await startWorld())
  room = roomReader(portal, world)
  system = systemOf(portal.payload)
})
afterAll(() => stopPayload(portal))

describe('announcements in a room', () => {
  const titles = async (name: keyof World['actors'], language?: string) => (await room.blockAs<AnnouncementsData>(name, language)).data.announcements.map(({ title }) => title)

  it('are those that are meant for the viewer', async () => {
    await room.fill({ blockType: 'announcements', count: 3 })
    expect(await titles('partnerMember')).toEqual(['News'])
    // Bronze; the news are for gold.
    expect(await titles('lockedTier')).toEqual([])
  })

  it('are at most as many as the editor wants, newest first', async () => {
    for (const day of [1, 2, 3]) {
      await system.create('announcements', { _status: 'published', publishedAt: `2025-01-0${day}T00:00:00.000Z`, title: `Day ${day}` })
    }
    await room.fill({ blockType: 'announcements', count: 2 })
    expect(await titles('lockedTier')).toEqual(['Day 3', 'Day 2'])
  })

  it('come in the reader’s language where there is one', async () => {
    const made = await system.create('announcements', { _status: 'published', publishedAt: '2025-02-01T00:00:00.000Z', title: 'Prices' })
    await portal.payload.update({ collection: 'announcements', data: { title: 'Preise' }, id: made.id, locale: 'de', overrideAccess: true } as never)
    expect((await titles('lockedTier', 'de'))[0]).toBe('Preise')
    expect((await titles('lockedTier', 'en'))[0]).toBe('Prices')
  })

  it('lead to all of them only where the overview is open', async () => {
    expect((await room.blockAs<AnnouncementsData>('lockedTier')).data.all).toBeNull()
    await system.create('rooms', { _status: 'published', kind: 'overview', partnerType: world.ids.reseller, slug: 'start', title: 'Start' })
    expect((await room.blockAs<AnnouncementsData>('lockedTier')).data.all).toBe('/rooms/start#announcements')
  })
})

describe('partner details', () => {
  const details = async (name: keyof World['actors']) => (await room.blockAs<PartnerDetailsData>(name)).data

  it('are those of the viewer’s own organisation', async () => {
    await room.fill({ blockType: 'partner-details' })
    const own = await details('partnerMember')
    expect(own).toMatchObject({ manager: { email: 'manager@vendor.test', name: 'manager' }, name: 'Partner ownPartner', stage: 'Onboarding', status: 'active', type: 'Reseller' })
    expect(own.tier).toMatchObject({ all: [{ name: 'Bronze' }, { name: 'Gold' }], current: { name: 'Gold' } })
    expect(Date.parse(own.since ?? '')).toBeGreaterThan(Date.now() - 3_600_000)
    expect(await details('lockedTier')).toMatchObject({ manager: null, name: 'Partner lockedPartner', tier: { current: { name: 'Bronze' } } })
  })

  it('keep on the server what is switched off', async () => {
    await room.fill({ blockType: 'partner-details', showManager: false, showSince: false, showStage: false, showStatus: false, showTier: false, showType: false })
    expect(await details('partnerMember')).toEqual({ name: 'Partner ownPartner' })
  })
})

describe('analytics', () => {
  const ask = async (name: keyof World['actors'], fields: object) => {
    await room.fill({ blockType: 'analytics', chart: 'number', period: 'days-7', scope: 'partner', ...fields })
    return (await room.blockAs<AnalyticsData>(name)).data
  }

  it('count the leads of the viewer’s own organisation alone', async () => {
    const own = await ask('partnerMember', { metric: 'leads-submitted' })
    expect(own.result).toMatchObject({ current: 3, previous: 0 })
    expect(own.result?.rows).toHaveLength(7)
    expect(own.result?.rows.at(-1)?.value).toBe(3)
    expect((await room.blockAs<AnalyticsData>('sameType')).data.result?.current).toBe(1)
  })

  it('count what the viewer submitted where the editor wants that', async () => {
    expect((await ask('partnerMember', { metric: 'leads-submitted', scope: 'person' })).result?.current).toBe(3)
    expect((await room.blockAs<AnalyticsData>('partnerAdmin')).data.result?.current).toBe(0)
  })

  it('split by status and by source', async () => {
    const byStatus = await ask('partnerMember', { chart: 'funnel', metric: 'leads-by-status' })
    expect(byStatus.result?.rows.filter(({ value }) => value)).toEqual([{ key: 'new', value: 2 }, { key: 'closed', value: 1 }])
    const bySource = await ask('partnerMember', { chart: 'bar', metric: 'leads-by-source' })
    expect(bySource.result?.rows.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(3)
  })

  it('compare with the period before, and put each lead into its part', async () => {
    const days = (count: number) => new Date(Date.now() - count * 86_400_000).toISOString()
    const old = await system.create('leads', { company: 'Of last week', partner: world.ids.ownPartner, status: 'new', submittedBy: world.ids.partnerAdmin })
    const lost = await system.create('leads', { company: 'Lost', outcome: 'lost', partner: world.ids.ownPartner, status: 'closed', submittedBy: world.ids.partnerAdmin })
    await portal.payload.db.updateOne({ collection: 'leads', data: { createdAt: days(8) }, id: old.id, req: {} } as never)
    await portal.payload.db.updateOne({ collection: 'leads', data: { closedAt: days(2) }, id: lost.id, req: {} } as never)
    expect((await ask('partnerMember', { metric: 'leads-submitted' })).result).toMatchObject({ current: 4, previous: 1 })
    expect((await ask('partnerMember', { metric: 'leads-lost' })).result?.rows.map(({ value }) => value)).toEqual([0, 0, 0, 0, 1, 0, 0])
    const rate = await ask('partnerMember', { metric: 'conversion-rate' })
    expect(rate.result).toMatchObject({ current: 0.5, previous: null })
  })

  it('answer every metric over every period', async () => {
    for (const metric of Object.keys(metrics)) {
      await room.fill(...metricPeriods.map((period) => ({ blockType: 'analytics', chart: 'number', metric, period, scope: 'partner' })))
      const { body } = await room.read<AnalyticsData>('partnerMember')
      expect(body.blocks.map(({ data }) => ({ hasRows: (data.result?.rows.length ?? 0) > 0, isMoney: data.money !== undefined, metric, period: data.period.kind }))).toEqual(metricPeriods.map((period) => ({ hasRows: !isMoneyMetric(metric), isMoney: isMoneyMetric(metric), metric, period })))
    }
  })

  it('tell nothing about a room that is closed to the viewer', async () => {
    await room.fill({ blockType: 'analytics', chart: 'number', metric: 'leads-submitted', period: 'month', scope: 'partner' })
    expect((await room.blockAs<AnalyticsData>('lockedTier')).data.result).toBeNull()
  })

  it('refuse a drawing that does not fit, on save', async () => {
    const { body, status } = await room.save({ blockType: 'analytics', chart: 'line', metric: 'leads-by-status', period: 'month', scope: 'partner' })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('a line needs a number over time')
  })

  it('leave the page standing for a metric that is gone', async () => {
    await room.smuggle({ blockType: 'analytics', id: 'b1', metric: 'of-yesterday' }, { blockType: 'announcements', count: 1, id: 'b2' })
    const { body, status } = await room.read('partnerMember')
    expect(status).toBe(200)
    expect(body.blocks[0]).toEqual({ blockType: 'unavailable', id: 'b1' })
    expect(body.blocks[1]?.blockType).toBe('announcements')
  })
})

describe('introductions and banners', () => {
  it('show pictures through the room, and stand without those that were deleted', async () => {
    const gone = '0195dda7-50bb-7ec5-acdb-54817aaf1663'
    await room.smuggle(
      { blockType: 'introduction', id: 'b1', people: [{ id: 'r1', kind: 'person', name: 'Mira', photo: world.ids.picture }, { id: 'r2', kind: 'person', name: 'Jo', photo: gone }] },
      { blockType: 'banner', heading: 'Hello', id: 'b2', look: 'picture', picture: gone },
    )
    const { body } = await room.read('partnerMember')
    const [introduction, banner] = body.blocks as unknown as [{ data: IntroductionData }, { data: BannerData }]
    expect(introduction.data.photos).toEqual({ [world.ids.picture!]: { alt: 'A pixel', height: 1, src: `/api/portal/rooms/plainroom/pictures/${world.ids.picture}`, width: 1 } })
    expect(banner.data.picture).toBeNull()
    const picture = await portal.rest('GET', introduction.data.photos[world.ids.picture!]?.src ?? '', { as: world.actors.partnerMember })
    expect(picture.status).toBe(200)
  })

  it('drop the address of a button whose room is closed or gone', async () => {
    const button = (id: string, fields: object) => ({ id, label: 'Go', target: 'room', ...fields })
    await room.smuggle({
      blockType: 'banner',
      buttons: [button('r1', { room: world.ids.leadsRoom }), button('r2', { room: world.ids.hiddenRoom }), button('r3', { room: '0195dda7-50bb-7ec5-acdb-54817aaf1663' }), button('r4', { target: 'url', url: 'javascript:alert(1)' })],
      heading: 'Hello',
      id: 'b1',
      look: 'accent',
    })
    expect((await room.blockAs<BannerData>('partnerMember')).data.targets).toEqual({ r1: '/rooms/leads', r2: null, r3: null, r4: null })
  })

  it('are refused with a sentence beside the field for bad input', async () => {
    const { body, status } = await room.save({ blockType: 'banner', colour: 'red', heading: 'Hello', look: 'colour' })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('Enter a colour such as #1d4ed8.')
    const link = await room.save({ blockType: 'introduction', people: [{ kind: 'person', name: 'Mira', url: 'javascript:alert(1)' }] })
    expect(link.status).toBe(400)
    expect(JSON.stringify(link.body)).toContain('Enter an address that starts with https://')
  })
})
