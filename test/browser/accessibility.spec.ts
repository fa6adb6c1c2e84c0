import { type Browser, type Page, test } from '@playwright/test'

import { browserOf, restOf } from './as-person.js'
import { expectAccessible, settle } from './expect-accessible.js'

const looks = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 1440 },
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 360 },
] as const

const signedIn = async (browser: Browser, look: (typeof looks)[number], baseURL: string | undefined): Promise<{ close: () => Promise<void>; page: Page; paths: string[] }> => {
  const rest = await restOf('reseller', baseURL)
  const { docs } = (await (await rest.get('/api/leads?limit=1')).json()) as { docs: { id: string }[] }
  const { rooms } = (await (await rest.get('/api/portal/rooms')).json()) as { rooms: { kind: string; slug: string; state: string }[] }
  const roomOf = (test: (room: (typeof rooms)[number]) => boolean) => rooms.filter(test).slice(0, 1).map(({ slug }) => `/rooms/${slug}`)
  const { context, page } = await browserOf(browser, 'reseller', look)
  return {
    close: () => context.close(),
    page,
    paths: [
      '/', '/rooms/leads', '/rooms/leads/new', `/rooms/leads/${docs[0]?.id}`, '/notifications', '/profile', '/team', '/search?q=road',
      ...roomOf(({ kind, state }) => kind === 'custom' && state === 'open'),
      ...roomOf(({ state }) => state === 'locked'),
    ],
  }
}

for (const look of looks) {
  test(`every page is accessible at ${look.width} px, ${look.colorScheme}`, async ({ baseURL, browser }) => {
    test.setTimeout(240_000)
    const { close, page, paths } = await signedIn(browser, look, baseURL)
    for (const path of paths) {
      await test.step(path, async () => {
        await settle(page, path)
        await expectAccessible(page)
      })
    }
    await close()
  })

  test(`signing in is accessible at ${look.width} px, ${look.colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme: look.colorScheme, viewport: { height: 900, width: look.width } })
    const page = await context.newPage()
    for (const path of ['/sign-in', '/forgot-password', '/reset-password?token=x']) {
      await settle(page, path)
      await expectAccessible(page)
    }
    await context.close()
  })
}
