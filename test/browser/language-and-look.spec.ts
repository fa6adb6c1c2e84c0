import { expect, test } from '@playwright/test'

import { browserOf } from './as-person.js'
import { goTo } from './go-to.js'
import { watchStrangers } from './strangers.js'

test('a browser that asks for German gets a German sign-in page', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'de-DE' })
  const page = await context.newPage()
  await goTo(page, '/sign-in')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(page.getByRole('heading', { level: 1, name: 'Anmelden' })).toBeVisible()
  await context.close()
})

test('a person who chooses German reads German on every page, and in what the server says', async ({ browser }) => {
  const { context, page } = await browserOf(browser, 'member')
  await goTo(page, '/rooms/leads')
  await page.getByRole('button', { name: /^Your account/ }).click()
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(page.getByRole('link', { name: 'Lead einreichen' })).toBeVisible()

  await goTo(page, '/')
  await expect(page.getByRole('heading', { level: 1, name: /^Guten Tag/ })).toBeVisible()
  await goTo(page, '/rooms/leads/new')
  await page.getByRole('button', { name: 'Lead einreichen' }).click()
  await expect(page.getByLabel(/^Firma/)).toHaveAccessibleDescription('Bitte ausfüllen.')
  const refused = await page.request.post('/api/leads', { data: {}, headers: { 'Idempotency-Key': `german-${Date.now()}`, Origin: new URL(page.url()).origin } })
  expect(refused.status()).toBe(400)

  await page.getByRole('button', { name: /^Ihr Konto/ }).click()
  await page.getByRole('menuitemradio', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await context.close()
})

test('the chosen look is in the very first answer of the server', async ({ browser }) => {
  const { context, page } = await browserOf(browser, 'reseller', { colorScheme: 'light' })
  await goTo(page, '/profile')
  await page.getByRole('button', { name: /^Your account/ }).click()
  await page.getByRole('menuitemradio', { name: 'Dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await (await page.request.get('/profile')).text()).toMatch(/<html[^>]*data-theme="dark"/)
  await context.close()
})

test('the pages run under their content security policy without a complaint, and ask nobody else', async ({ baseURL, browser }) => {
  const { context, page } = await browserOf(browser, 'reseller')
  const complaints: string[] = []
  const strangers = watchStrangers(page, baseURL)
  page.on('console', (message) => {
    if (message.type() === 'error') {
      complaints.push(message.text())
    }
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  for (const path of ['/', '/rooms/leads', '/rooms/leads/new', '/notifications', '/profile', '/team']) {
    await goTo(page, path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await page.getByRole('button', { name: 'Invite a colleague' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(complaints).toEqual([])
  expect(strangers).toEqual([])
  await context.close()
})

test('a browser that comes for the first time asks for a page of the portal once', async ({ request }) => {
  // With `Critical-CH` in the answer Chromium throws it away and asks again; Payload wants that for its admin.
  expect((await request.get('/sign-in')).headers()).not.toHaveProperty('critical-ch')
  expect((await request.get('/admin/login')).headers()).toHaveProperty('critical-ch')
})

test('a link says that its page is on its way, and the page one is on stays meanwhile', async ({ browser }) => {
  const { context, page } = await browserOf(browser, 'reseller')
  await goTo(page, '/rooms/overview')
  let letThrough = (): void => undefined
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route((url) => url.searchParams.has('_rsc'), async (route) => {
    await held
    await route.continue()
  })
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Leads' }).click()
  await expect(page.locator('.route-progress')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: /^Hello/ })).toBeVisible()
  letThrough()
  await expect(page.getByRole('heading', { level: 1, name: 'Leads' })).toBeVisible()
  await expect(page.locator('.route-progress')).toHaveCount(0)
  await context.close()
})
