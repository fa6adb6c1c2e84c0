import type pg from 'pg'

import { median, type Shot, timesOf } from './drive.js'
import { type Server, signIn } from './servers.js'

/** What rooms cost: one with twenty blocks against one without data, and the navigation with few and with many rooms. Milliseconds. */
export type RoomFindings = {
  navigation: { few: number; fewRooms: number; many: number; manyRooms: number }
  room: { emptyP95: number; fullP95: number }
}

/** Viewers who ask at the same time. */
const viewers = 8
const requestsPerRound = 240
const addedRooms = 2_000

const words = (text: string) => ({ root: { children: [{ children: [{ detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 }], direction: null, format: '', indent: 0, type: 'paragraph', version: 1 }], direction: null, format: '', indent: 0, type: 'root', version: 1 } })

const analytics = (metric: string, chart: string) => ({ blockType: 'analytics', chart, compares: true, metric, period: 'month', scope: 'partner' })
const goal = (title: string) => ({ blockType: 'goals', goals: [{ metric: 'leads-won', period: 'quarter', scope: 'organisation', source: 'metric', target: 10, title }] })

/** Twenty blocks, of which thirteen bring data of the viewer. */
const twentyBlocks = [
  { blockType: 'banner', heading: 'A quarter of work', look: 'accent' },
  ...Array.from({ length: 5 }, (_each, index) => ({ blockType: 'text', content: words(`Paragraph ${index + 1}. ${'What a partner has to know about this part of the programme. '.repeat(6)}`) })),
  analytics('leads-submitted', 'number'), analytics('leads-submitted', 'bar'), analytics('leads-submitted', 'line'), analytics('leads-by-status', 'bar'), analytics('leads-won', 'number'), analytics('conversion-rate', 'number'),
  { blockType: 'announcements', count: 3, showText: true }, { blockType: 'announcements', count: 5, showText: false },
  goal('Ten won'), goal('Twenty won'),
  { blockType: 'tasks', title: 'Own list', items: [{ link: { target: 'none' }, title: 'First' }, { link: { target: 'none' }, title: 'Second' }], scope: 'person' },
  { blockType: 'tasks', title: 'Common list', items: [{ link: { target: 'none' }, title: 'Together' }], scope: 'organisation' },
  { blockType: 'partner-details' },
  { blockType: 'advanced-search' },
]

const makeRoom = async ({ origin }: Server, cookie: string, partnerType: string, slug: string, layout: readonly object[]): Promise<void> => {
  const room = { _status: 'published', kind: 'custom', layout, partnerType, slug, title: slug, whenLocked: 'hide' }
  const response = await fetch(`${origin}/api/rooms`, { body: JSON.stringify(room), headers: { 'content-type': 'application/json', cookie, origin }, method: 'POST' })
  if (response.status !== 201) {
    throw new Error(`The room of the bench could not be made: ${response.status} ${await response.text()}`)
  }
}

const percentile95 = (times: readonly number[]): number => [...times].sort((left, right) => left - right)[Math.floor(times.length * 0.95)] ?? Number.NaN

/** Rooms of another partner type: they are in the table, and nobody who is measured sees them. */
const addRooms = (client: pg.Client, partnerType: string): Promise<unknown> =>
  client.query(
    `with other as (select id from partner_types where id <> $1::uuid limit 1),
      made as (insert into rooms (id, slug, kind, partner_type_id, when_locked, _status)
        select uuidv7(), 'bench-' || n, 'custom', other.id, 'hide', 'published' from other, generate_series(1, ${addedRooms}) n returning id, slug)
     insert into rooms_locales (title, _locale, _parent_id) select slug, 'en', id from made`,
    [partnerType],
  )

const countRooms = async (client: pg.Client): Promise<number> => Number((await client.query<{ count: string }>('select count(*) from rooms')).rows[0]?.count)

/** Measures rooms on a running portal with the demo in it, as the signed-in partner user of `cookie`. */
export const measureRooms = async (server: Server, client: pg.Client, cookie: string, password: string, rounds: number): Promise<RoomFindings> => {
  const { origin } = server
  const shot = (path: string): Shot => ({ cookie, origin, path })
  const me = (await (await fetch(`${origin}/api/portal/me`, { headers: { cookie } })).json()) as { partner: { partnerType: { id: string } } }
  const partnerType = me.partner.partnerType.id
  const staff = await signIn(server, 'marketer@demo.test', password, 'users')
  await makeRoom(server, staff, partnerType, 'bench-empty', [])
  await makeRoom(server, staff, partnerType, 'bench-twenty', twentyBlocks)

  const [empty, full, rooms] = [shot('/api/portal/rooms/bench-empty'), shot('/api/portal/rooms/bench-twenty'), shot('/api/portal/rooms')]
  const body = (await (await fetch(`${origin}${full.path}`, { headers: { cookie } })).json()) as { blocks: { blockType: string }[] }
  const broken = body.blocks.filter(({ blockType }) => blockType === 'unavailable').length
  if (body.blocks.length !== twentyBlocks.length || broken > 0) {
    throw new Error(`The room of the bench shows ${body.blocks.length} blocks, ${broken} of them cannot be shown.`)
  }
  const times = { empty: [] as number[], few: [] as number[], full: [] as number[], many: [] as number[] }
  await timesOf(full, 80, viewers)
  for (let round = 0; round < rounds; round += 1) {
    times.empty.push(percentile95(await timesOf(empty, requestsPerRound, viewers)))
    times.full.push(percentile95(await timesOf(full, requestsPerRound, viewers)))
    times.few.push(median(await timesOf(rooms, requestsPerRound, 1)))
  }
  const fewRooms = await countRooms(client)
  await addRooms(client, partnerType)
  await client.query('analyze rooms; analyze rooms_locales')
  await timesOf(rooms, 80, 1)
  for (let round = 0; round < rounds; round += 1) {
    times.many.push(median(await timesOf(rooms, requestsPerRound, 1)))
  }
  return {
    navigation: { few: median(times.few), fewRooms, many: median(times.many), manyRooms: await countRooms(client) },
    room: { emptyP95: median(times.empty), fullP95: median(times.full) },
  }
}

/** The 95th percentile of a search, one after the other, in milliseconds; the questions differ, so that nothing is answered from memory. */
export const measureSearch = async (origin: string, cookie: string): Promise<number> => {
  const questions = ['company', 'compny', 'bench', 'new', 'harbour', 'jonas', 'pric', 'margin', 'ostermoor', 'lead', '42', 'road', 'example', 'cold chain', 'trainng', 'guide', 'gold', 'slot', 'yard', 'website']
  const times: number[] = []
  for (let round = 0; round < 6; round += 1) {
    for (const question of questions) {
      const [time] = await timesOf({ cookie, origin, path: `/api/portal/search?q=${encodeURIComponent(question)}` }, 1, 1)
      if (round > 0 && time !== undefined) {
        times.push(time)
      }
    }
  }
  return percentile95(times)
}
