import { expect, type Page, test } from '@playwright/test'

import { browserOf, restOf } from './as-person.js'
import { expectAccessibleAdmin } from './axe-admin.js'
import { goTo } from './go-to.js'

type Tool = { act?: (page: Page) => Promise<unknown>; german: string; path: string; shows: string }

let ids: { room: string; type: string }

test.beforeAll(async ({ baseURL }) => {
  const rest = await restOf('marketer', baseURL)
  const first = async (path: string) => ((await (await rest.get(path)).json()) as { docs: { id: string }[] }).docs[0]!.id
  const type = await first('/api/partner-types?depth=0&where[slug][equals]=reseller')
  ids = { room: await first(`/api/rooms?depth=0&where[slug][equals]=getting-started&where[partnerType][equals]=${type}`), type }
})

/** The pages on which portals are built, by what a person waits for on them. */
const tools = (): readonly Tool[] => [
  { german: 'Zugangstabelle', path: `/access?partnerType=${ids.type}`, shows: 'Access table' },
  { german: 'Nutzung der Räume', path: `/usage?partnerType=${ids.type}`, shows: 'Usage of rooms' },
  { german: 'Portal als Code', path: `/portal-code?partnerType=${ids.type}`, shows: 'Portal as code' },
  { act: (page) => page.locator('input[type=radio][value=standard]').check(), german: 'Portal-Assistent', path: `/portal-wizard?partnerType=${ids.type}`, shows: 'Portal wizard' },
  { german: 'Erscheinungsbild', path: '/globals/branding', shows: 'Branding' },
  { german: 'Texte der Ereignisse', path: '/collections/event-texts', shows: 'Texts of events' },
  { german: 'Räume', path: '/collections/rooms', shows: 'Rooms' },
]

const stands = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle')
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
}

for (const look of [
  { colorScheme: 'light', language: 'en' },
  { colorScheme: 'dark', language: 'de' },
] as const) {
  test(`the pages that build portals are accessible, quiet and fit, ${look.colorScheme}, in ${look.language}`, async ({ baseURL, browser }) => {
    test.setTimeout(180_000)
    const { context, page } = await browserOf(browser, 'marketer', look)
    await context.addCookies([{ name: 'partner-portal-lng', url: baseURL ?? '', value: look.language }])
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', ({ message }) => complaints.push(message))
    for (const { act, german, path, shows } of tools()) {
      await test.step(path, async () => {
        await goTo(page, `/admin${path}`)
        await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(look.language === 'de' ? german : shows)
        await stands(page)
        await act?.(page)
        await expectAccessibleAdmin(page, look.colorScheme === 'dark')
        await page.setViewportSize({ height: 780, width: 360 })
        await expectAccessibleAdmin(page, look.colorScheme === 'dark')
        await page.setViewportSize({ height: 900, width: 1440 })
      })
    }
    expect(complaints).toEqual([])
    await context.close()
  })
}
