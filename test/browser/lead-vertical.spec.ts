import { expect, test } from '@playwright/test'

import { browserOf, restOf } from './as-person.js'
import { goTo } from './go-to.js'
import { keptMails, type Mail } from './mails.js'
import { password, people } from './people.js'

const company = `Conference Contact ${Date.now()}`

const mailsAbout = async (subject: string): Promise<Mail[]> => (await keptMails()).filter((mail) => mail.subject.includes(subject))

test('a partner signs in through the form and finds exactly the rooms meant for it', async ({ page }) => {
  await goTo(page, '/')
  await expect(page).toHaveURL(/\/sign-in/)
  await page.getByLabel('E-mail address').fill(people.reseller.email)
  await page.getByLabel('Password', { exact: true }).fill('not the password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'do not belong together' })).toBeVisible()
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  const navigation = page.getByRole('navigation', { name: 'Rooms' })
  await expect(navigation).toBeVisible()
  const answer = (await (await page.request.get('/api/portal/rooms')).json()) as { rooms: { state: string; title: string }[] }
  for (const room of answer.rooms) {
    await expect(navigation.getByRole('link', { name: new RegExp(room.title) })).toBeVisible()
  }
  await expect(navigation.getByRole('link')).toHaveCount(answer.rooms.length)
})

test('a lead goes in, staff move it on, and its submitter is told live and by mail', async ({ baseURL, browser }) => {
  const { context, page } = await browserOf(browser, 'reseller')
  await goTo(page, '/')
  // Two clicks from the overview to the form: the quick action is the first.
  await page.getByRole('region', { name: 'Quick actions' }).getByRole('link', { name: 'Submit a lead' }).click()
  await page.getByLabel(/^Company/).fill(company)
  await page.getByLabel(/^First name/).fill('Ada')
  await page.getByLabel(/^Last name/).fill('Lovelace')
  await page.getByLabel(/^E-mail/).fill('ada@conference.example')
  await page.getByRole('button', { name: 'Submit lead' }).click()
  await expect(page.getByRole('heading', { level: 1, name: company })).toBeVisible()

  const manager = await restOf('manager', baseURL)
  const found = (await (await manager.get(`/api/leads?where[company][equals]=${encodeURIComponent(company)}`)).json()) as { docs: { id: string; status: string }[] }
  const [lead] = found.docs
  expect(lead?.status).toBe('new')

  const moved = await manager.patch(`/api/leads/${lead!.id}`, { data: { status: 'demo' } })
  expect(moved.status()).toBe(200)
  // No reload: the page hears of it by itself.
  await expect(page.getByText(/from new to demo/i).first()).toBeVisible()
  await expect(page.getByRole('link', { name: /Notifications, .*unread/ })).toBeVisible()
  await expect.poll(async () => (await mailsAbout(company)).filter(({ to }) => to.includes(people.reseller.email)).length).toBe(1)

  await page.getByRole('link', { name: /Notifications/ }).click()
  await expect(page.getByText(company).first()).toBeVisible()
  await context.close()
})

test('another partner never sees that lead, by whatever door', async ({ baseURL }) => {
  const owner = await restOf('reseller', baseURL)
  const found = (await (await owner.get(`/api/leads?where[company][equals]=${encodeURIComponent(company)}`)).json()) as { docs: { id: string }[] }
  const id = found.docs[0]?.id
  expect(id).toBeTruthy()
  const stranger = await restOf('referral', baseURL)
  expect((await stranger.get(`/api/leads/${id}`)).status()).toBe(404)
  expect((await stranger.get(`/api/leads/${id}/history`)).status()).toBe(404)
  expect((await stranger.patch(`/api/leads/${id}`, { data: { company: 'taken over' } })).status()).toBeGreaterThanOrEqual(403)
  for (const path of [`/api/leads?where[company][equals]=${encodeURIComponent(company)}`, `/api/portal/search?q=${encodeURIComponent('Conference Contact')}`, `/api/leads/duplicates?company=${encodeURIComponent(company)}`]) {
    expect(await (await stranger.get(path)).text()).not.toContain(String(id))
  }
})

test('the duplicate of an own lead is named while typing', async ({ browser }) => {
  const { context, page } = await browserOf(browser, 'reseller')
  await goTo(page, '/rooms/leads/new')
  await page.getByLabel(/^Company/).fill(company)
  await page.getByLabel(/^Last name/).fill('Somebody')
  await expect(page.getByText(/already have a lead that looks like this/)).toBeVisible()
  await context.close()
})
