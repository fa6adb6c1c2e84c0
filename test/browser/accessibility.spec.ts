import { expect, test } from '@playwright/test'

import { browserOf, restOf } from './as-person.js'
import { expectAccessible } from './expect-accessible.js'
import { settle } from './go-to.js'
import { watchStrangers } from './strangers.js'

/** Every page of the frame, and rooms that hold every block there is. */
const groups = {
  'pages around the rooms': ['/', '/notifications', '/profile', '/team', '/search?q=road'],
  'rooms of the portal': ['/rooms/overview', '/rooms/leads', '/rooms/leads/new', '/rooms/gold-lounge'],
  'rooms with every block': ['/rooms/pricing-and-margins', '/rooms/getting-started', '/rooms/campaign-center', '/rooms/training', '/rooms/library', '/rooms/support', '/rooms/analytics', '/rooms/certified-toolbox'],
} as const

for (const [group, paths] of Object.entries(groups)) {
  test(`${group} are accessible, fit and ask nobody else`, async ({ baseURL, browser }) => {
    const { context, page } = await browserOf(browser, 'reseller')
    const strangers = watchStrangers(page, baseURL)
    for (const path of paths) {
      await test.step(path, async () => {
        await settle(page, path)
        await expectAccessible(page)
      })
    }
    expect(strangers).toEqual([])
    await context.close()
  })
}

test('a lead is accessible and fits', async ({ baseURL, browser }) => {
  const rest = await restOf('reseller', baseURL)
  const { docs } = (await (await rest.get('/api/leads?limit=1')).json()) as { docs: { id: string }[] }
  const { context, page } = await browserOf(browser, 'reseller')
  await settle(page, `/rooms/leads/${docs[0]?.id}`)
  await expectAccessible(page)
  await context.close()
})

test('signing in is accessible and fits', async ({ browser }) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  for (const path of ['/sign-in', '/forgot-password', '/reset-password?token=x']) {
    await settle(page, path)
    await expectAccessible(page)
  }
  await context.close()
})
