import { expect, type Page, test } from '@playwright/test'

import { browserOf, restOf } from './as-person.js'
import { reload, settle } from './go-to.js'
import { watchStrangers } from './strangers.js'

test('a video asks its service only after play is pressed, from its nocookie host', async ({ baseURL, browser }) => {
  const { context, page } = await browserOf(browser, 'reseller')
  const strangers = watchStrangers(page, baseURL)
  await context.route(/youtube/, (route) => route.fulfill({ body: 'the player', contentType: 'text/html' }))
  await settle(page, '/rooms/training')
  expect(strangers).toEqual([])
  await page.getByRole('button', { name: /^Play/ }).first().click()
  await expect(page.locator('iframe')).toHaveAttribute('src', /^https:\/\/www\.youtube-nocookie\.com\/embed\//)
  await expect.poll(() => strangers).toContain('www.youtube-nocookie.com')
  await context.close()
})

test('what is embedded comes only when it is asked for, in a sandbox', async ({ baseURL, browser }) => {
  const { context, page } = await browserOf(browser, 'reseller')
  const strangers = watchStrangers(page, baseURL)
  await context.route(/google/, (route) => route.fulfill({ body: 'a calendar', contentType: 'text/html' }))
  await settle(page, '/rooms/support')
  expect(strangers).toEqual([])
  await page.getByRole('button', { name: /^Show content from/ }).click()
  const frame = page.locator('iframe')
  await expect(frame).toHaveAttribute('src', /^https:\/\/calendar\.google\.com\//)
  await expect(frame).toHaveAttribute('sandbox', /allow-scripts/)
  await expect(frame).not.toHaveAttribute('sandbox', /allow-top-navigation(?!-by)/)
  await context.close()
})

test('a task that one ticks is ticked for the colleague too, without reloading, and stays so', async ({ browser }) => {
  const [one, other] = [await browserOf(browser, 'reseller'), await browserOf(browser, 'member', { width: 360 })]
  await settle(one.page, '/rooms/getting-started')
  await settle(other.page, '/rooms/getting-started')
  const task = (page: Page) => page.getByRole('checkbox', { name: /Submitted the first lead/ })
  await expect(task(one.page)).not.toBeChecked()

  await task(one.page).focus()
  await one.page.keyboard.press('Space')
  await expect(one.page.getByText('All tasks are done.')).toBeVisible()
  await expect(task(other.page)).toBeChecked()

  await reload(one.page)
  await expect(task(one.page)).toBeChecked()
  await task(one.page).uncheck()
  await expect(task(other.page)).not.toBeChecked()
  await Promise.all([one.context.close(), other.context.close()])
})

test('a quote is counted while typing and becomes a lead with the same numbers', async ({ baseURL, browser }) => {
  const { context, page } = await browserOf(browser, 'reseller', { width: 360 })
  await settle(page, '/rooms/pricing-and-margins')
  await page.getByRole('textbox', { name: 'Quaywright Yard' }).fill('3')
  // 3 × €9,400.00 less 24 %
  await expect(page.getByText('€21,432.00').first()).toBeVisible()
  await page.getByRole('button', { name: 'Send as a lead' }).click()
  await page.getByLabel(/^Company/).fill('Quote and Sons')
  await page.getByRole('button', { name: 'Submit lead' }).click()
  await expect(page.getByRole('link', { name: 'Open the lead' })).toBeVisible()

  const rest = await restOf('reseller', baseURL)
  const { docs } = (await (await rest.get('/api/leads?where[company][equals]=Quote and Sons')).json()) as { docs: { message: string }[] }
  expect(docs).toHaveLength(1)
  expect(docs[0]?.message).toContain('21,432.00')
  await context.close()
})

test('a document is downloaded under its own name and counted once', async ({ baseURL, browser }) => {
  const { context, page } = await browserOf(browser, 'member')
  const staff = await restOf('staffAdmin', baseURL)
  const countOf = async () => ((await (await staff.get('/api/downloads/count')).json()) as { totalDocs: number }).totalDocs
  const before = await countOf()
  await settle(page, '/rooms/library')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /^Download.*Price list/ }).click()])
  expect(download.suggestedFilename()).toMatch(/\.pdf$/)
  await expect.poll(countOf).toBe(before + 1)
  await context.close()
})

test('the search of a room suggests while typing, by keyboard', async ({ browser }) => {
  const { context, page } = await browserOf(browser, 'reseller')
  await settle(page, '/rooms/library')
  const box = page.getByRole('main').getByRole('combobox')
  await box.fill('margns')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/library/)
  await context.close()
})
