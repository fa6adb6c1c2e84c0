import { type APIRequestContext, expect, type FrameLocator, type Page, test } from '@playwright/test'

import { browserOf, restOf } from './as-person.js'
import { publishRoom } from './filled-blocks.js'
import { goTo } from './go-to.js'
import { heading, richText } from './rich-text.js'

/*
 * A preview is over after half an hour, with another one that is started in the same browser, and when somebody leaves it. The page beside the form comes
 * back by itself, with what was typed and never saved, as the person who is chosen there.
 */

const slug = `comes-back-${Date.now()}`
const published = 'As partners read it'
const jonas = { email: 'partner@reseller.demo.test', name: 'Jonas Ostermoor', partner: 'Ostermoor Systemhaus' }

type Person = { email: string; id: string; name: string; partner: { name: string } }

let staff: APIRequestContext
let room: string
let other: Person

/** A form opens as its reader left it; every test opens the preview by its button. */
const closePreviews = (rest: APIRequestContext) => rest.post('/api/payload-preferences/collection-rooms', { data: { value: { editViewType: 'default' } } })

test.beforeAll(async ({ baseURL }) => {
  staff = await restOf('staffAdmin', baseURL)
  room = await publishRoom(staff, 'reseller', { layout: [{ blockType: 'partner-details' }, { blockType: 'text', content: richText(heading('What stands here')) }], slug, title: published })
  const others = `where[partner.partnerType.slug][equals]=reseller&where[status][equals]=active&where[locale][equals]=en&where[partner.name][not_equals]=${jonas.partner}&limit=1&depth=1`
  other = ((await (await staff.get(`/api/partner-users?${others}`)).json()) as { docs: Person[] }).docs[0]!
})

test.afterAll(async () => {
  await staff.delete(`/api/rooms/${room}`)
  await closePreviews(staff)
})

const choose = async (page: Page, { email }: { email: string }): Promise<void> => {
  await page.getByLabel('Seen by').fill(email)
  await page.locator('.rs__option', { hasText: email }).click()
}

/** The room as it stands beside the form: with this title, and as this person finds it. */
const expectShown = async (frame: FrameLocator, title: string, { name, partner }: { name: string; partner: string }): Promise<void> => {
  await expect(frame.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(frame.getByRole('region', { name: 'Preview' })).toContainText(name)
  await expect(frame.getByRole('main')).toContainText(partner)
}

const besideTheForm = async (page: Page): Promise<FrameLocator> => {
  await closePreviews(staff)
  await goTo(page, `/admin/collections/rooms/${room}`)
  await page.getByRole('button', { name: 'Live Preview' }).click()
  await choose(page, jonas)
  const frame = page.frameLocator('#live-preview-iframe')
  await expectShown(frame, published, jonas)
  return frame
}

test('the live preview comes back when it is over, with what is typed and not saved', async ({ browser }) => {
  const { context, page } = await browserOf(browser, 'staffAdmin')
  const frame = await besideTheForm(page)
  await page.locator('#field-title').fill('Typed first')
  await expectShown(frame, 'Typed first', jonas)

  // What a browser does with the cookie after half an hour.
  await context.clearCookies({ name: 'portal-preview' })
  await page.locator('#field-title').fill('Typed afterwards')
  await expectShown(frame, 'Typed afterwards', jonas)

  // Loaded again meanwhile, it finds no preview at all.
  await context.clearCookies({ name: 'portal-preview' })
  await page.locator('#live-preview-iframe').evaluate((element: HTMLIFrameElement) => element.contentWindow?.location.reload())
  await expectShown(frame, 'Typed afterwards', jonas)
  expect(((await (await staff.get(`/api/rooms/${room}?draft=true&depth=0`)).json()) as { title: string }).title).toBe(published)
  await context.close()
})

test('the live preview goes on as the chosen person, whoever else is looked at in another tab', async ({ baseURL, browser }) => {
  const { context, page } = await browserOf(browser, 'staffAdmin')
  const frame = await besideTheForm(page)
  const found = (await (await staff.get('/api/partner-users?where[email][equals]=partner@referral.demo.test&depth=0')).json()) as { docs: Person[] }
  const tab = await context.newPage()
  expect((await context.request.post('/api/portal/preview', { data: { partnerUser: found.docs[0]?.id }, headers: { Origin: baseURL ?? '' } })).status()).toBe(200)
  await goTo(tab, '/')
  await expect(tab.getByRole('region', { name: 'Preview' })).toContainText('see')
  await tab.close()

  await page.locator('#field-title').fill('Typed beside another tab')
  await expectShown(frame, 'Typed beside another tab', jonas)

  const next = { name: other.name, partner: other.partner.name }
  await choose(page, other)
  await expectShown(frame, 'Typed beside another tab', next)
  await page.locator('#field-title').fill('Typed for another person')
  await expectShown(frame, 'Typed for another person', next)
  await context.close()
})

test('who leaves the live preview in its page is asked for a person again', async ({ browser }) => {
  const { context, page } = await browserOf(browser, 'staffAdmin')
  const frame = await besideTheForm(page)
  await page.locator('#field-title').fill('Typed before leaving')
  await expectShown(frame, 'Typed before leaving', jonas)
  // By keyboard: the foot of the page beside the form may lie below the window.
  await frame.getByRole('button', { name: 'Leave preview' }).press('Enter')
  await expect(frame.getByRole('heading', { level: 1, name: 'This is the partners’ side' })).toBeVisible()
  await expect(page.locator('.pp-seen-by')).toContainText('Choose a person')

  await choose(page, jonas)
  await expectShown(frame, 'Typed before leaving', jonas)
  await context.close()
})
