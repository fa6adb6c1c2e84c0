import { expect, test } from '@playwright/test'

import { browserOf, restOf } from './as-person.js'
import { goTo, settle } from './go-to.js'

test('the palette leads by keyboard to a room, a lead and an action', async ({ browser }) => {
  const { context, page } = await browserOf(browser, 'reseller')
  await settle(page, '/rooms/overview')
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').fill('train')
  await expect(dialog.getByRole('option', { name: /Training/ }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/rooms\/training/)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toContainText('Keyboard')
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await expect(page).toHaveURL(/\/rooms\/leads\/new/)
  await page.getByLabel('Company').first().pressSequentially('n?g')
  await expect(page.getByLabel('Company').first()).toHaveValue('n?g')
  await context.close()
})

test('a person arranges the overview by keyboard and finds it so on another device', async ({ browser }) => {
  const one = await browserOf(browser, 'member')
  await settle(one.page, '/rooms/overview')
  await one.page.getByRole('button', { name: 'Arrange' }).click()
  const dialog = one.page.getByRole('dialog')
  await dialog.getByRole('button', { name: /^Hide Announcements/ }).press('Enter')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(one.page.getByRole('heading', { name: 'Announcements' })).toHaveCount(0)

  const other = await browserOf(browser, 'member', { width: 360 })
  await settle(other.page, '/rooms/overview')
  await expect(other.page.getByRole('heading', { name: 'Announcements' })).toHaveCount(0)
  await other.page.getByRole('button', { name: 'Arrange' }).click()
  await other.page.getByRole('dialog').getByRole('button', { name: 'As it came' }).click()
  await other.page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(other.page.getByRole('heading', { name: 'Announcements' })).toBeVisible()
  await Promise.all([one.context.close(), other.context.close()])
})

test('a colour that a marketer chooses is on the sign-in page within seconds, without a build', async ({ baseURL, browser }) => {
  const rest = await restOf('marketer', baseURL)
  const { context, page } = await browserOf(browser, 'marketer')
  const stranger = await browser.newContext()
  const signIn = await stranger.newPage()
  const accent = () => signIn.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--portal-accent'))
  await goTo(signIn, '/sign-in')
  const before = await accent()
  await goTo(page, '/admin/globals/branding')
  await page.locator('#field-accent').fill('#0f766e')
  await page.locator('#action-save').click()
  await expect(page.locator('.payload-toast-container')).toContainText(/success/i)
  await expect
    .poll(async () => {
      await signIn.reload()
      return accent()
    }, { timeout: 20_000 })
    .not.toBe(before)
  expect((await rest.post('/api/globals/branding', { data: { accent: null } })).status()).toBe(200)
  await Promise.all([context.close(), stranger.close()])
})

test('a marketer starts a portal from a blueprint in three clicks, and a second time nothing is doubled', async ({ baseURL, browser }) => {
  const staff = await restOf('staffAdmin', baseURL)
  const name = `Wizard ${Date.now()}`
  const made = (await (await staff.post('/api/partner-types', { data: { name } })).json()) as { doc: { id: string } }
  const roomsOf = async () => ((await (await staff.get(`/api/rooms?where[partnerType][equals]=${made.doc.id}&limit=50`)).json()) as { totalDocs: number }).totalDocs
  const { context, page } = await browserOf(browser, 'marketer')
  const choose = async () => {
    await goTo(page, '/admin/portal-wizard')
    await page.getByRole('radio', { name }).check()
    await page.getByRole('radio', { name: /^Minimal/ }).check()
  }
  await choose()
  await page.getByRole('button', { name: 'Make 2 rooms' }).click()
  await expect(page.getByRole('heading', { name: 'Now 2 rooms are made.' })).toBeVisible()
  expect(await roomsOf()).toBe(2)

  await choose()
  await expect(page.getByText('Nothing is missing: every room that can be made is there.')).toBeVisible()
  expect(await roomsOf()).toBe(2)
  await context.close()
})
