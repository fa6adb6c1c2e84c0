import { type APIRequestContext, expect, type Page, test } from '@playwright/test'

import { browserOf, restOf } from './as-person.js'
import { expectAccessibleAdmin } from './axe-admin.js'
import { goTo } from './go-to.js'

/** A partner of the reseller type, as the manager of the demo reads it. */
const partnerOf = async (rest: APIRequestContext): Promise<string> => {
  const answer = await rest.get('/api/partners?depth=0&limit=1&sort=name&where[status][equals]=active')
  return ((await answer.json()) as { docs: { name: string }[] }).docs[0]!.name
}

const csv = (rows: readonly (readonly string[])[]): { buffer: Buffer; mimeType: string; name: string } => ({
  buffer: Buffer.from(rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n')),
  mimeType: 'text/csv',
  name: 'deals.csv',
})

const readFile = async (page: Page, rows: readonly (readonly string[])[]): Promise<void> => {
  await page.getByLabel('Choose a CSV file').setInputFiles(csv(rows))
  await page.getByRole('button', { name: 'Read the file' }).click()
  await expect(page.getByRole('heading', { name: 'Which column is what?' })).toBeVisible()
}

for (const width of [1440, 360]) {
  test(`a file of deals is read, mapped, checked, mended and brought in as a whole, at ${width} px`, async ({ baseURL, browser }) => {
    const rest = await restOf('manager', baseURL)
    const partner = await partnerOf(rest)
    const names = Array.from({ length: 40 }, (_none, index) => `Brought in ${width} ${Date.now()} ${index}`)
    const headings = ['What it is called', 'Partner', 'Company', 'Amount', 'Currency']
    const rows = names.map((name) => [name, partner, `${name} Ltd`, '1250.50', 'EUR'])
    const { context, page } = await browserOf(browser, 'manager')
    await goTo(page, '/admin/import')
    await page.setViewportSize({ height: 900, width })
    await page.getByLabel('Deals').check()

    // A column with a heading that nobody knows is chosen by hand; two rows are wrong.
    await readFile(page, [headings, ...rows.with(3, [names[3]!, 'Nobody at all', 'X', '10', 'EUR']).with(7, [names[7]!, partner, 'X', 'ten', 'EUR'])])
    await page.getByRole('button', { name: 'Check the file' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Choose a column for: Name.' }).or(page.getByText('Choose a column for: Name.'))).toBeVisible()
    await page.getByLabel('Name', { exact: true }).selectOption('What it is called')
    await expect(page.getByRole('row').filter({ hasText: names[0]! }).first()).toBeVisible()
    await expectAccessibleAdmin(page)
    await page.getByRole('button', { name: 'Check the file' }).click()
    const problems = page.getByRole('region', { name: 'What is wrong' })
    await expect(problems.getByRole('row').filter({ hasText: '“Nobody at all” was not found' })).toContainText(/5\s*Partner/)
    await expect(problems.getByRole('row').filter({ hasText: '“ten” is no amount' })).toContainText(/9\s*Amount/)
    await expect(page.getByRole('button', { name: /^Import \d+ rows/ })).toHaveCount(0)
    await expectAccessibleAdmin(page)

    await readFile(page, [['Name', ...headings.slice(1)], ...rows])
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('0')
    await page.getByRole('button', { name: 'Check the file' }).click()
    await expect(page.getByText('All 40 rows can be imported. Nothing is written yet.')).toBeVisible({ timeout: 60_000 })
    await page.getByRole('button', { name: 'Import 40 rows' }).click()
    await expect(page.getByRole('progressbar')).toBeVisible()
    await expect(page.getByText('All 40 rows are in.')).toBeVisible({ timeout: 60_000 })
    const { totalDocs } = (await (await rest.get(`/api/deals?depth=0&limit=1&where[name][like]=${encodeURIComponent(`Brought in ${width}`)}`)).json()) as { totalDocs: number }
    expect(totalDocs).toBe(40)
    await context.close()
  })
}

test('the lists of the admin are exported as they are filtered, searched and sorted', async ({ baseURL, browser }) => {
  const { context, page } = await browserOf(browser, 'manager')
  for (const [collection, filter] of [
    ['deals', 'Won'],
    ['leads', 'Demo'],
    ['partners', 'Active'],
  ] as const) {
    await goTo(page, `/admin/collections/${collection}?search=a&sort=-createdAt`)
    await page.getByRole('group', { name: 'Quick filters' }).getByRole('button', { exact: true, name: filter }).click()
    const link = page.getByRole('link', { name: 'This list as CSV' })
    await expect(link).toHaveAttribute('href', /where/)
    const href = String(await link.getAttribute('href'))
    expect(decodeURIComponent(href)).toContain('sort=-createdAt')
    const rest = await restOf('manager', baseURL)
    const shown = (await (await rest.get(`/api/${collection}?depth=0&limit=1&${href.split('?')[1]}`)).json()) as { totalDocs: number }
    const file = await (await rest.get(href)).text()
    expect(shown.totalDocs).toBeGreaterThan(0)
    // Cells may hold line breaks: rows are counted by the ids they begin with.
    expect(file.match(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12},/gm)).toHaveLength(shown.totalDocs)
    await expect(page.locator('.page-controls__page-info').first()).toHaveText(new RegExp(` ${shown.totalDocs}$`))
  }
  await context.close()
})
