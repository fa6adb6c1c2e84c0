import { expect, test } from '@playwright/test'

import { lanes, originOf } from './lanes.js'
import { password, people, type PersonName, stateOf } from './people.js'

for (const lane of lanes) {
  test(`everybody signs in to portal ${lane}`, async ({ playwright }) => {
    const origin = originOf(lane)
    // Playwright waits for the first portal only.
    await expect.poll(async () => (await fetch(`${origin}/readyz`).catch(() => undefined))?.status, { timeout: 60_000 }).toBe(200)
    for (const person of Object.keys(people) as PersonName[]) {
      await test.step(person, async () => {
        const { collection, email } = people[person]
        const request = await playwright.request.newContext({ baseURL: origin })
        const answer = await request.post(`/api/${collection}/login`, { data: { email, password }, headers: { Origin: origin } })
        expect(answer.status()).toBe(200)
        await request.storageState({ path: stateOf(person, lane) })
        await request.dispose()
      })
    }
  })
}
