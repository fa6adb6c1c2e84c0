import { describe, expect, it } from 'vitest'

import { createAlarm } from './alarm.js'

describe('an alarm', () => {
  it('wakes everybody who waits', async () => {
    const alarm = createAlarm()
    const sleepers = Promise.all([alarm.next().within(60_000), alarm.next().within(60_000)])
    alarm.ring()
    await expect(sleepers).resolves.toHaveLength(2)
  })

  it('is not missed by somebody who was busy when it rang', async () => {
    const alarm = createAlarm()
    const next = alarm.next()
    alarm.ring()
    await expect(next.within(60_000)).resolves.toBeUndefined()
  })

  it('lets a sleeper wake by itself', async () => {
    await expect(createAlarm().next().within(10)).resolves.toBeUndefined()
  })
})
