import { type APIRequestContext, expect, test } from '@playwright/test'

import { browserOf, restOf } from './as-person.js'
import { expectAccessibleAdmin } from './axe-admin.js'
import { publishRoom } from './filled-blocks.js'
import { goTo, reload } from './go-to.js'
import { heading, richText } from './rich-text.js'

const stamp = Date.now()

const idOf = async (rest: APIRequestContext, path: string): Promise<string> => ((await (await rest.get(path)).json()) as { docs: { id: string }[] }).docs[0]!.id

test('the live preview shows what an editor types as the chosen person sees it, and partners read what is published', async ({ baseURL, browser }) => {
  const staff = await restOf('staffAdmin', baseURL)
  const [before, after] = [`Preview me ${stamp}`, `Drafted ${stamp}`]
  const slug = `preview-me-${stamp}`
  const room = await publishRoom(staff, 'reseller', { layout: [{ blockType: 'partner-details' }, { blockType: 'text', content: richText(heading('What stands here')) }], slug, title: before })
  const { context, page } = await browserOf(browser, 'marketer')
  await goTo(page, `/admin/collections/rooms/${room}`)
  await page.getByRole('button', { name: 'Live Preview' }).click()
  const frame = page.frameLocator('#live-preview-iframe')
  // A frame that is still loading takes the focus, and with it the open list, away from whoever is choosing.
  await expect(frame.getByRole('heading').first()).toBeVisible()
  await page.getByLabel('Seen by').fill('Jonas Ostermoor')
  await expect(page.locator('.rs__option')).toHaveText([/^Jonas Ostermoor/])
  await page.locator('.rs__option').click()
  await expect(frame.getByRole('heading', { level: 1, name: before })).toBeVisible()
  await expect(frame.getByRole('region', { name: 'Preview' })).toContainText('Jonas Ostermoor')
  // Data of the chosen person's own organisation.
  await expect(frame.getByRole('main')).toContainText('Ostermoor Systemhaus')

  await page.locator('#field-title').fill(after)
  await expect(frame.getByRole('heading', { level: 1, name: after })).toBeVisible()
  await page.getByRole('button', { name: 'Save Draft' }).click()
  await expect(page.locator('.payload-toast-container')).toContainText(/success/i)
  await expect(frame.getByRole('heading', { level: 1, name: after })).toBeVisible()

  const partner = await restOf('reseller', baseURL)
  expect(((await (await partner.get(`/api/portal/rooms/${slug}`)).json()) as { title: string }).title).toBe(before)
  await context.close()
  await staff.delete(`/api/rooms/${room}`)
})

test('the access table shows every room by tier, says why, and takes a real partner', async ({ baseURL, browser }) => {
  const rest = await restOf('marketer', baseURL)
  const type = await idOf(rest, '/api/partner-types?where[slug][equals]=reseller&depth=0')
  const { context, page } = await browserOf(browser, 'marketer')
  await goTo(page, `/admin/access?partnerType=${type}`)
  const table = page.getByRole('region', { name: 'Access table' })
  const cell = async (room: string, tier: string) => {
    const columns = await table.getByRole('columnheader').allInnerTexts()
    return table.getByRole('row', { name: new RegExp(room) }).getByRole('cell').nth(columns.findIndex((name) => name.startsWith(tier)) - 1)
  }
  await expect(table.getByRole('row', { name: /Gold lounge/ })).toBeVisible()
  await expect(await cell('Gold lounge', 'Gold')).toHaveText('Open')
  const silver = await cell('Gold lounge', 'Silver')
  await silver.getByText('Locked').click()
  await expect(silver).toContainText('Gold')
  await expectAccessibleAdmin(page)

  await page.getByLabel('Or a partner').fill('Ostermoor')
  await page.locator('.rs__option', { hasText: 'Ostermoor Systemhaus' }).click()
  await expect(table.getByRole('columnheader', { name: /Silver.*now/ })).toBeVisible()
  await expect(page.getByLabel('Lifecycle stage')).toHaveCount(0)
  await context.close()
})

test('the usage report counts a visit, and a suggestion is put aside and brought back', async ({ baseURL, browser }) => {
  const staff = await restOf('staffAdmin', baseURL)
  const title = `Never opened ${stamp}`
  const room = await publishRoom(staff, 'reseller', { createdAt: '2025-01-01T00:00:00.000Z', layout: [], slug: `never-opened-${stamp}`, title })
  await (await restOf('reseller', baseURL)).get('/api/portal/rooms/campaign-center')
  const type = await idOf(staff, '/api/partner-types?where[slug][equals]=reseller&depth=0')
  const { context, page } = await browserOf(browser, 'marketer')
  await goTo(page, `/admin/usage?partnerType=${type}`)
  const visited = page.getByRole('row', { name: /^Campaign/ })
  await expect(visited).toBeVisible()
  await expect(visited.getByRole('cell').nth(2)).toHaveText(/^[1-9]/)
  await expect(page.getByRole('row', { name: new RegExp(title) })).toContainText('Unused')

  const suggestion = page.getByRole('listitem').filter({ hasText: title })
  await suggestion.getByRole('button', { name: 'Put aside' }).click()
  await expect(suggestion).toHaveCount(0)
  await reload(page)
  await page.getByRole('button', { name: /^Put aside: / }).click()
  await suggestion.getByRole('button', { name: 'Bring back' }).click()
  await expect(suggestion.getByRole('button', { name: 'Put aside' })).toBeVisible()
  await expectAccessibleAdmin(page)
  await context.close()
  await staff.delete(`/api/rooms/${room}`)
})

test('a portal goes out as a file, says what a changed one would do, and comes back in', async ({ baseURL, browser }) => {
  const staff = await restOf('staffAdmin', baseURL)
  const name = `As code ${stamp}`
  const { doc } = (await (await staff.post('/api/partner-types', { data: { name } })).json()) as { doc: { id: string } }
  expect((await staff.post('/api/portal/blueprints/minimal/apply', { data: { partnerType: doc.id } })).ok()).toBe(true)
  const { context, page } = await browserOf(browser, 'marketer')
  await goTo(page, '/admin/portal-code')
  await page.getByRole('radio', { name }).check()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { exact: true, name: 'Download' }).click()])
  const file = await download.path()
  const text = page.getByLabel('Or paste the text of the file')
  await page.getByLabel('Choose a file').setInputFiles(file)
  await expect(text).toHaveValue(/version: 1/)
  await page.getByRole('button', { name: 'Show the differences' }).click()
  await expect(page.getByText('Nothing differs: the portal is what the file says.')).toBeVisible()

  const code = await text.inputValue()
  await text.fill(code.replace('version: 1', 'version: 99'))
  await page.getByRole('button', { name: 'Show the differences' }).click()
  await expect(page.getByText(/version/).last()).toBeVisible()
  await expect(text).toHaveValue(/version: 99/)
  await expect(page.getByRole('button', { name: 'Apply these changes' })).toHaveCount(0)

  await text.fill(code.replace(/(title:\s+de: \S+\s+en: )Leads/, `$1Sales chances ${stamp}`).replace(/(title:\s+en: )Leads/, `$1Sales chances ${stamp}`))
  await page.getByRole('button', { name: 'Show the differences' }).click()
  const changes = page.getByRole('list', { name: 'What the file would change' })
  await expect(changes.getByRole('row', { name: /title/ })).toContainText(`Sales chances ${stamp}`)
  await expectAccessibleAdmin(page)
  await page.getByRole('button', { name: 'Apply these changes' }).click()
  await expect(page.getByText('It is applied. The portal is now what the file says.')).toBeVisible()
  const { docs } = (await (await staff.get(`/api/rooms?where[partnerType][equals]=${doc.id}&where[kind][equals]=leads`)).json()) as { docs: { title: string }[] }
  expect(docs.map(({ title }) => title)).toEqual([`Sales chances ${stamp}`])
  await context.close()
})

