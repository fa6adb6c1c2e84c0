import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLocalReq, type PayloadRequest } from 'payload'

import { sqlOfPool } from '../../../src/database/doors.js'
import { createLiveEvents, type LiveEvent, type LiveEvents, publishLiveEvent } from '../../../src/database/live-events.js'
import { type SmallPayload, startSmallPayload } from './small-payload.js'

let small: SmallPayload
let live: LiveEvents
let elsewhere: LiveEvents

const until = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
  for (let attempt = 0; !(await condition()); attempt += 1) {
    if (attempt > 500) {
      throw new Error('It did not happen in time.')
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
const listening = async (count: number): Promise<void> =>
  until(async () => Number((await sqlOfPool(small.payload)<{ count: string }>(`select count(*) from pg_stat_activity where datname = current_database() and query = 'listen "portal_events"'`)).rows[0]?.count) === count)

beforeAll(async () => {
  small = await startSmallPayload({ collections: [{ fields: [], slug: 'notes' }] })
  live = createLiveEvents(small.payload)
  elsewhere = createLiveEvents(small.payload)
  await listening(2)
})

afterAll(async () => {
  await Promise.all([live.stop(), elsewhere.stop()])
  await small.close()
})

const request = (): Promise<PayloadRequest> => createLocalReq({}, small.payload)
const collect = (events: LiveEvents, recipient: string): { heard: LiveEvent[]; stop: () => void } => {
  const heard: LiveEvent[] = []
  return { heard, stop: events.subscribe(recipient, (event) => heard.push(event)) }
}

describe('live events', () => {
  it('reach their recipient in every process, and nobody else', async () => {
    const [here, there, other] = [collect(live, 'users:1'), collect(elsewhere, 'users:1'), collect(live, 'users:2')]
    await publishLiveEvent(await request(), { id: 'x', recipient: 'users:1', type: 'notification' })
    await until(() => here.heard.length + there.heard.length === 2)
    expect(here.heard).toEqual([{ id: 'x', recipient: 'users:1', type: 'notification' }])
    expect(other.heard).toEqual([])
    ;[here, there, other].forEach(({ stop }) => stop())
  })

  it('are sent when the transaction is saved, and not before', async () => {
    const { heard, stop } = collect(live, 'users:3')
    const req = await request()
    req.transactionID = (await small.payload.db.beginTransaction()) ?? undefined
    await publishLiveEvent(req, { id: 'saved', recipient: 'users:3', type: 'changed' })
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(heard).toEqual([])
    await small.payload.db.commitTransaction(req.transactionID ?? '')
    await until(() => heard.length === 1)
    stop()
  })

  it('are not sent when the transaction is rolled back', async () => {
    const { heard, stop } = collect(live, 'users:4')
    const req = await request()
    req.transactionID = (await small.payload.db.beginTransaction()) ?? undefined
    await publishLiveEvent(req, { id: 'undone', recipient: 'users:4', type: 'changed' })
    await small.payload.db.rollbackTransaction(req.transactionID ?? '')
    await publishLiveEvent(await request(), { id: 'after', recipient: 'users:4', type: 'changed' })
    await until(() => heard.length === 1)
    expect(heard[0]?.id).toBe('after')
    stop()
  })

  it('stop after the subscription ended', async () => {
    const ended = collect(live, 'users:5')
    const kept = collect(live, 'users:5')
    ended.stop()
    await publishLiveEvent(await request(), { id: 'x', recipient: 'users:5', type: 'changed' })
    await until(() => kept.heard.length === 1)
    expect(ended.heard).toEqual([])
    kept.stop()
  })

  it('come again after the connection broke, and say that something may have been missed', async () => {
    const { heard, stop } = collect(live, 'users:6')
    await sqlOfPool(small.payload)(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query = 'listen "portal_events"'`)
    await listening(2)
    await until(() => heard.length === 1)
    await publishLiveEvent(await request(), { id: 'again', recipient: 'users:6', type: 'changed' })
    await until(() => heard.length === 2)
    expect(heard.map(({ type }) => type)).toEqual(['missed', 'changed'])
    stop()
  })

  it('are refused when they would not fit', async () => {
    await expect(publishLiveEvent(await request(), { id: 'x'.repeat(8_000), recipient: 'users:7', type: 'changed' })).rejects.toThrow('too long')
  })
})
