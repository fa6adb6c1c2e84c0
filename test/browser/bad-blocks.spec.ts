import { type APIRequestContext, expect, test } from '@playwright/test'

import { browserOf, restOf } from './as-person.js'
import { expectAccessible } from './expect-accessible.js'
import { expectAccessibleAdmin } from './axe-admin.js'
import { inDatabase } from './database-of-lane.js'
import { publishRoom } from './filled-blocks.js'
import { goTo, settle } from './go-to.js'
import { people } from './people.js'
import { heading, richText } from './rich-text.js'
import { watchStrangers } from './strangers.js'

/*
 * What was good once may be bad now: a kind that its maker took out of the portal, a room that was deleted, an address that leads nowhere, a host that went
 * from the list. No form lets such a block in, so it is put into the database.
 */

const stamp = Date.now()
const slug = `bad-blocks-${stamp}`
const gone = '0195dda7-50bb-7ec5-acdb-54817aaf1663'
const nothingSaid = 'This part of the page cannot be shown at the moment.'

const good = [
  { blockType: 'banner', heading: 'Above them', look: 'accent' },
  { blockType: 'text', content: richText(heading('Below them')) },
]
const bad = [
  { blockType: 'hologram', id: 'kind', secret: 'INNER' },
  { blockType: 'video', id: 'video', source: 'link', title: 'INNER', url: 'https://youtube.com/nothing' },
  { blockType: 'embed', id: 'embed', title: 'INNER', url: 'https://evil.example/INNER' },
  { blockType: 'action-bar', buttons: [{ id: 'gone', label: 'Old price list', room: gone, target: 'room' }, { id: 'there', label: 'Open the kit', target: 'url', url: 'https://example.com/kit' }], id: 'bar' },
]

let staff: APIRequestContext
let room: string

test.beforeAll(async ({ baseURL }) => {
  staff = await restOf('staffAdmin', baseURL)
  room = await publishRoom(staff, 'reseller', { layout: good, slug, title: `Bad blocks ${stamp}` })
  const smuggled = [room, JSON.stringify(bad)]
  expect(await inDatabase('update rooms set layout = jsonb_build_array(layout -> 0) || $2::jsonb || jsonb_build_array(layout -> 1) where id = $1::uuid', smuggled)).toBe(1)
  expect(await inDatabase('update _rooms_v v set version_layout = r.layout from rooms r where r.id = $1::uuid and v.parent_id = r.id and v.latest', [room])).toBe(1)
})

test.afterAll(async () => {
  await staff.delete(`/api/rooms/${room}`)
})

test('partners find the page and its good blocks, and learn nothing of the bad ones', async ({ baseURL, browser }) => {
  const { context, page } = await browserOf(browser, 'reseller')
  const strangers = watchStrangers(page, baseURL)
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  const answer = await page.request.get(`/rooms/${slug}`)
  expect(answer.status()).toBe(200)
  await settle(page, `/rooms/${slug}`)
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { name: 'Above them' })).toBeVisible()
  await expect(main.getByRole('heading', { name: 'Below them' })).toBeVisible()
  await expect(main.getByRole('link', { name: 'Open the kit' })).toBeVisible()
  await expect(main.getByText(nothingSaid)).toHaveCount(3)
  // Neither on the page nor in what travels with it.
  for (const html of [await answer.text(), await page.content()]) {
    expect(html).not.toMatch(/INNER|hologram|youtube|evil\.example|embedHosts|Old price list|0195dda7/)
  }
  expect(strangers).toEqual([])
  expect(errors).toEqual([])
  await expectAccessible(page)
  await context.close()
})

test('staff who look at it as that person read at each block what is wrong', async ({ baseURL, browser }) => {
  const found = (await (await staff.get(`/api/partner-users?where[email][equals]=${people.reseller.email}&depth=0`)).json()) as { docs: { id: string }[] }
  const { context, page } = await browserOf(browser, 'staffAdmin')
  expect((await page.request.post('/api/portal/preview', { data: { partnerUser: found.docs[0]?.id }, headers: { Origin: baseURL ?? '' } })).status()).toBe(200)
  await settle(page, `/rooms/${slug}`)
  const main = page.getByRole('main')
  for (const sentence of ['No block of the kind “hologram” is registered.', /no address of a video/, /may not be embedded/, '“Old price list” leads to a room that no longer exists.']) {
    await expect(main.getByText(sentence)).toBeVisible()
  }
  await expect(main.getByText(nothingSaid)).toHaveCount(0)
  await expect(main.getByRole('heading', { name: 'Below them' })).toBeVisible()
  await expectAccessible(page)
  await context.close()
})

test('the form of the room opens, says which block is unknown, keeps it, and lets it go', async ({ browser }) => {
  const { context, page } = await browserOf(browser, 'staffAdmin')
  await staff.post('/api/payload-preferences/collection-rooms', { data: { value: { editViewType: 'default' } } })
  await goTo(page, `/admin/collections/rooms/${room}`)
  const row = page.locator('#layout-row-1')
  await expect(row).toContainText('Unknown block')
  await row.locator('.collapsible__toggle').first().click()
  await expect(row.getByLabel('Kind')).toHaveValue('hologram')
  await expect(row).toContainText('No block of this kind is registered')
  await expectAccessibleAdmin(page)

  const stored = async () => ((await (await staff.get(`/api/rooms/${room}?draft=true&depth=0`)).json()) as { layout: Record<string, unknown>[] }).layout
  const save = async (title: string): Promise<void> => {
    await page.locator('#field-title').fill(title)
    await page.getByRole('button', { name: 'Save Draft' }).click()
    await expect.poll(async () => ((await (await staff.get(`/api/rooms/${room}?draft=true&depth=0`)).json()) as { title: string }).title).toBe(title)
  }
  await save(`Kept ${stamp}`)
  expect((await stored())[1]).toMatchObject({ of: 'hologram', stored: { blockType: 'hologram', secret: 'INNER' } })
  expect(await inDatabase(`select 1 from _rooms_v where parent_id = $1::uuid and latest and version_layout @> '[{"blockType": "hologram", "secret": "INNER"}]'`, [room])).toBe(1)

  await row.locator('.array-actions__button').click()
  await page.locator('.array-actions__remove').filter({ visible: true }).click()
  await save(`Gone ${stamp}`)
  expect((await stored()).map(({ blockType }) => blockType)).toEqual(['banner', 'video', 'embed', 'action-bar', 'text'])
  await context.close()
})
