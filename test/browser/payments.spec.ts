import { type APIRequestContext, expect, test } from '@playwright/test'

import { browserOf, restOf } from './as-person.js'
import { violationsOf } from './axe.js'

test.describe.configure({ mode: 'serial' })

type Doc = { id: string }

const stamp = Date.now().toString(36)
const dealName = `Payments check ${stamp}`
let deal: string

const made = async (rest: APIRequestContext, path: string, data: object): Promise<Doc> => {
  const answer = await rest.post(path, { data })
  expect(answer.ok(), await answer.text()).toBe(true)
  return ((await answer.json()) as { doc: Doc }).doc
}

/** Staff make a plan for this one organisation, and close a deal of it: 12.5 % of 8,640.00 EUR. */
test.beforeAll(async ({ baseURL }) => {
  const [partner, finance, admin] = await Promise.all([restOf('reseller', baseURL), restOf('finance', baseURL), restOf('staffAdmin', baseURL)])
  const me = (await (await partner.get('/api/portal/me')).json()) as { partner: Doc & { partnerType: Doc } }
  const plan = await made(finance, '/api/commission-plans', {
    audience: { partners: [me.partner.id] },
    effectiveFrom: '2020-01-01T00:00:00.000Z',
    name: `Reward ${stamp}`,
    priority: 900,
    rules: [{ blockType: 'share-rule', holdDays: 30, label: 'Reward for this deal', payee: 'partner', percent: 12.5, timing: { kind: 'once' } }],
  })
  expect((await finance.post(`/api/commission-plans/${plan.id}/activate`, { data: {} })).ok()).toBe(true)
  const { docs } = (await (await admin.get(`/api/deal-stages?limit=100&where[partnerType][equals]=${me.partner.partnerType.id}&where[phase][equals]=won`)).json()) as { docs: Doc[] }
  const { id } = await made(admin, '/api/deals', { amount: 864_000, currency: 'EUR', customer: { company: dealName, country: 'DE' }, name: dealName, partner: me.partner.id, stage: docs[0]?.id })
  deal = id
  await Promise.all([partner, finance, admin].map((rest) => rest.dispose()))
})

test('a partner reads why an amount is what it is, on a phone in the dark', async ({ browser }) => {
  const { context, page } = await browserOf(browser, 'reseller', { colorScheme: 'dark', width: 360 })
  await page.goto('/rooms/payments?currency=EUR')
  await expect(page.getByText('Balance in EUR')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Becomes available' })).toBeVisible()
  expect(await violationsOf(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)

  await page.getByRole('link', { name: dealName }).first().click()
  await expect(page).toHaveURL(/\/rooms\/payments\/statement\//)
  await expect(page.getByRole('heading', { level: 1, name: '€1,080.00' })).toBeVisible()
  await expect(page.getByText('12.5% of €8,640.00 = €1,080.00.')).toBeVisible()
  await expect(page.getByText('12.5% × €8,640.00')).toBeVisible()
  await expect(page.getByText(`Reward ${stamp}, version 1`).first()).toBeVisible()
  expect(await violationsOf(page)).toEqual([])
  await context.close()
})

test('the statement is walked by month and page, and taken along as CSV', async ({ browser }) => {
  const { context, page } = await browserOf(browser, 'reseller')
  await page.goto('/rooms/payments')
  expect(await violationsOf(page)).toEqual([])
  await page.getByRole('link', { name: 'All months' }).first().click()
  await expect(page).toHaveURL(/month=all/)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download CSV' }).click()])
  expect(download.suggestedFilename()).toMatch(/^statement-[A-Z]{3}.*\.csv$/)
  const [paper] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download PDF' }).click()])
  expect(paper.suggestedFilename()).toMatch(/^statement-[A-Z]{3}\.pdf$/)
  await page.getByRole('link', { name: 'Payouts' }).click()
  await expect(page).toHaveURL(/\/rooms\/payments\/payouts$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await violationsOf(page)).toEqual([])
  await context.close()
})

test('a deal says what it has earned and leads to the why, a lead says what it could earn', async ({ browser }) => {
  const { context, page } = await browserOf(browser, 'reseller', { width: 360 })
  await page.goto(`/open/deals/${deal}`)
  const card = page.getByRole('region', { name: 'Commission' })
  await expect(card).toContainText('€1,080.00')
  expect(await violationsOf(page)).toEqual([])
  await card.getByRole('link', { name: 'Why this amount?' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '€1,080.00' })).toBeVisible()

  await page.goto('/rooms/leads/new')
  await page.getByLabel('Company').fill(`Could earn ${stamp}`)
  await page.getByLabel('Expected value').fill('8640.50')
  await page.getByRole('button', { name: 'Submit lead' }).click()
  await expect(page.getByText('Choose the currency of the value.').first()).toBeVisible()
  await page.getByLabel('Currency').selectOption('EUR')
  expect(await violationsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Submit lead' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Could earn ${stamp}` })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Commission' })).toContainText('€1,080.06')
  await expect(page.getByText('12.5% of €8,640.50')).toBeVisible()
  expect(await violationsOf(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await context.close()
})

test('the overview adds deals and commissions up', async ({ browser }) => {
  const { context, page } = await browserOf(browser, 'reseller')
  await page.goto('/')
  await expect(page.getByRole('heading', { exact: true, name: 'Commissions' })).toBeVisible()
  await expect(page.getByText('Won, EUR')).toBeVisible()
  expect(await violationsOf(page)).toEqual([])
  await context.close()
})
