import { expect, type Page, test } from '@playwright/test'

import { browserOf, restOf } from './as-person.js'
import { expectAccessibleAdmin } from './axe-admin.js'
import { goTo, reload } from './go-to.js'
import { mailsTo } from './mails.js'
import { people } from './people.js'

const stamp = Date.now()

/** Chooses what is typed in one of Payload's selects. */
const choose = async (page: Page, field: string, typed: string): Promise<void> => {
  await page.locator(`${field} input`).first().fill(typed)
  await page.locator('.rs__option', { hasText: typed }).first().click()
}

const save = (page: Page) => page.locator('#action-save').click()

test('a text of an event is seen as it will read, refused while it names what the event does not have, and arrives in the bell and the mail', async ({ baseURL, browser }) => {
  const staff = await restOf('staffAdmin', baseURL)
  const { context, page } = await browserOf(browser, 'marketer')
  await goTo(page, '/admin/collections/event-texts/create')
  await choose(page, '#field-event', 'lead.commented')
  await page.locator('#field-title').fill(`News ${stamp} of`)
  await page.getByRole('button', { name: 'Add to the title: company' }).click()
  await expect(page.locator('#field-title')).toHaveValue(`News ${stamp} of {company}`)
  await page.locator('#field-body').fill('{nonsense} <b>is bold</b>')
  const bell = page.locator('.pp-bell')
  await expect(bell.locator('strong')).toHaveText(new RegExp(`News ${stamp} of \\w+`))
  await expect(bell).toContainText('<b>is bold</b>')
  await expect(page.frameLocator('.pp-event-mail').getByText('<b>is bold</b>')).toBeVisible()
  await save(page)
  await expect(page.locator('.field-error, .payload-toast-container').filter({ hasText: /\S/ }).first()).toBeVisible()
  await expect(page).toHaveURL(/create$/)
  await page.locator('#field-body').fill('It says: {excerpt}')
  await save(page)
  await expect(page).not.toHaveURL(/create$/)
  await context.close()

  const partner = await restOf('reseller', baseURL)
  const company = `Bell and Mail ${stamp}`
  const { doc } = (await (await partner.post('/api/leads', { data: { company } })).json()) as { doc: { id: string } }
  const manager = await restOf('manager', baseURL)
  expect((await manager.post('/api/comments', { data: { body: 'Call them.', record: { relationTo: 'leads', value: doc.id }, visibility: 'shared' } })).status()).toBe(201)
  const subject = `News ${stamp} of ${company}`
  await expect.poll(async () => (await mailsTo(people.reseller.email)).find((mail) => mail.subject === subject)?.text).toContain('It says: Call them.')
  const theirs = await browserOf(browser, 'reseller', { width: 360 })
  await goTo(theirs.page, '/notifications')
  await expect(theirs.page.getByText(subject)).toBeVisible()
  await expect(theirs.page.getByText('It says: Call them.')).toBeVisible()
  await theirs.context.close()
  const { docs } = (await (await staff.get(`/api/event-texts?where[title][contains]=${stamp}`)).json()) as { docs: { id: string }[] }
  expect((await staff.delete(`/api/event-texts/${docs[0]?.id}`)).ok()).toBe(true)
})

test('a webhook into the own network is refused; a test says what came back, stands in the log and is sent again', async ({ baseURL, browser }) => {
  const staff = await restOf('staffAdmin', baseURL)
  const { context, page } = await browserOf(browser, 'staffAdmin')
  await goTo(page, '/admin/collections/webhooks/create')
  await page.locator('#field-name').fill(`Browser ${stamp}`)
  await page.locator('#field-url').fill('https://127.0.0.1/hook')
  await choose(page, '#field-events', 'partner.tier-changed')
  await save(page)
  await expect(page.locator('.field-error').filter({ hasText: /\S/ })).toBeVisible()
  // A name that nobody can have: the answer is the same on every machine.
  await page.locator('#field-url').fill('https://receiver.partner-portal.invalid/hook')
  await save(page)
  await expect(page).not.toHaveURL(/create$/)
  await expect(page.locator('#field-secret')).toHaveValue(/^whsec_/)
  await page.getByRole('button', { name: 'Send a test' }).click()
  await expect(page.getByText('The receiver did not answer.')).toBeVisible({ timeout: 20_000 })
  await expectAccessibleAdmin(page)
  const webhook = page.url().split('/').at(-1)

  await goTo(page, '/admin/collections/webhook-deliveries')
  await page.getByRole('link', { name: 'webhook.test' }).first().click()
  await page.getByRole('button', { name: 'Send it again' }).click()
  await expect(page.getByText(/^It is on its way again/)).toBeVisible()
  const inLog = async () => ((await (await staff.get(`/api/webhook-deliveries?depth=0&where[webhook][equals]=${webhook}`)).json()) as { docs: { attempts: number; state: string }[] }).docs.map(({ attempts, state }) => ({ attempts, state }))
  await expect.poll(inLog, { timeout: 30_000 }).toEqual([{ attempts: 1, state: 'failed' }])
  await reload(page)
  await expect(page.getByText('Failed').first()).toBeVisible()
  await context.close()
  expect((await staff.delete(`/api/webhooks/${webhook}`)).ok()).toBe(true)
})
