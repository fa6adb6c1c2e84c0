import { expect, type Page, test } from '@playwright/test'

import { browserOf, restOf } from './as-person.js'
import { goTo } from './go-to.js'

const typed = async (page: Page, text: string): Promise<void> => {
  await page.keyboard.type(text)
  await page.keyboard.press('Tab')
}

const newLead = async (baseURL: string | undefined, company: string): Promise<{ id: string }> => {
  const rest = await restOf('reseller', baseURL)
  const answer = await rest.post('/api/leads', { data: { company, phone: '+49 30 1' }, headers: { 'Idempotency-Key': `browser-${company}` } })
  expect(answer.status(), await answer.text()).toBe(201)
  return ((await answer.json()) as { doc: { id: string } }).doc
}

test('a lead is submitted with the keyboard alone', async ({ browser }) => {
  const company = `Keyboard Trading ${Date.now()}`
  const { context, page } = await browserOf(browser, 'reseller')
  await goTo(page, '/rooms/leads/new')
  await expect(page.getByRole('button', { name: 'Submit lead' })).toBeEnabled()

  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  // Sent too early: the first wrong field has the focus and says what it wants.
  await page.getByRole('button', { name: 'Submit lead' }).focus()
  await page.keyboard.press('Enter')
  const field = page.getByLabel(/^Company/)
  await expect(field).toBeFocused()
  await expect(field).toHaveAccessibleDescription('Fill this in.')

  await typed(page, company)
  await typed(page, 'Ger')
  await typed(page, 'Grace')
  await typed(page, 'Hopper')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: company })).toBeVisible()
  await expect(page.getByText('Germany')).toBeVisible()
  await expect(page.getByText('Grace Hopper')).toBeVisible()
  await context.close()
})

test('what somebody typed survives a reload and is gone once it was sent', async ({ browser }) => {
  const company = `Draft Keeping ${Date.now()}`
  const { context, page } = await browserOf(browser, 'reseller')
  await goTo(page, '/rooms/leads/new')
  await page.getByLabel(/^Company/).fill(company)
  await page.getByLabel('What is it about?').fill('A long story.')
  await page.reload()
  await expect(page.getByText('We kept what you typed last time.')).toBeVisible()
  await expect(page.getByLabel(/^Company/)).toHaveValue(company)
  await page.getByRole('button', { name: 'Submit lead' }).click()
  await expect(page.getByRole('heading', { level: 1, name: company })).toBeVisible()
  await goTo(page, '/rooms/leads/new')
  await expect(page.getByLabel(/^Company/)).toHaveValue('')
  await context.close()
})

test('two people who change one field see both versions, and nothing typed is lost', async ({ baseURL, browser }) => {
  const { id } = await newLead(baseURL, `Two Editors ${Date.now()}`)
  const { context, page } = await browserOf(browser, 'reseller')
  await goTo(page, `/rooms/leads/${id}/edit`)
  await page.getByLabel(/^Phone/).fill('+49 30 222')
  const manager = await restOf('manager', baseURL)
  expect((await manager.patch(`/api/leads/${id}`, { data: { jobTitle: 'Buyer', phone: '+49 30 333' } })).status()).toBe(200)
  await page.getByRole('button', { name: 'Save changes' }).click()

  const note = page.getByRole('alert').filter({ hasText: 'Somebody changed this lead' })
  await expect(note).toContainText('+49 30 222')
  await expect(note).toContainText('+49 30 333')
  await expect(page.getByLabel(/^Phone/)).toHaveValue('+49 30 222')
  await expect(page.getByLabel(/^Job title/)).toHaveValue('Buyer')
  await note.getByRole('button', { name: 'Keep what I typed' }).click()
  await expect(page.getByRole('main').getByText('+49 30 222')).toBeVisible()
  await expect(page.getByRole('main').getByText('Buyer')).toBeVisible()
  await context.close()
})

test('a comment of the vendor appears while the lead is open', async ({ baseURL, browser }) => {
  const { id } = await newLead(baseURL, `Talking About ${Date.now()}`)
  const { context, page } = await browserOf(browser, 'reseller')
  await goTo(page, `/rooms/leads/${id}`)
  await page.getByLabel('Write a comment').fill('They decide in March.')
  await page.getByRole('button', { name: 'Send comment' }).click()
  await expect(page.getByText('They decide in March.')).toBeVisible()
  await expect(page.getByLabel('Write a comment')).toHaveValue('')

  const manager = await restOf('manager', baseURL)
  const said = await manager.post('/api/comments', { data: { body: 'I call them tomorrow.', record: { relationTo: 'leads', value: id }, visibility: 'shared' } })
  expect(said.status(), await said.text()).toBe(201)
  await expect(page.getByText('I call them tomorrow.', { exact: true })).toBeVisible()
  await context.close()
})

test('filters, order and page of the list stand in the address', async ({ browser }) => {
  const { context, page } = await browserOf(browser, 'reseller')
  await goTo(page, '/rooms/leads')
  await page.getByLabel('Status', { exact: true }).selectOption('demo')
  await expect(page).toHaveURL(/status=demo/)
  await page.getByRole('columnheader', { name: 'Company' }).getByRole('link').click()
  await expect(page).toHaveURL(/sort=company/)
  await expect(page.getByRole('columnheader', { name: 'Company' })).toHaveAttribute('aria-sort', 'ascending')
  await page.getByLabel('Search leads').fill('no such company anywhere')
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(page.getByRole('table', { name: 'Leads of your organisation' })).toBeVisible()

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Export CSV' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.csv$/)
  await context.close()
})
