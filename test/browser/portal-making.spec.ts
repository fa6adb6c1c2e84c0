import { expect, test } from '@playwright/test'

import { browserOf, restOf } from './as-person.js'
import { goTo } from './go-to.js'
import { heading, paragraph, richText } from './rich-text.js'

const title = `Summer campaign ${Date.now()}`

test('a room that staff publish is there for its partner type at once, and for nobody else', async ({ baseURL, browser }) => {
  const staff = await restOf('marketer', baseURL)
  const types = (await (await staff.get('/api/partner-types?where[slug][equals]=reseller&depth=0')).json()) as { docs: { id: string }[] }
  const made = await staff.post('/api/rooms', {
    data: {
      _status: 'published',
      kind: 'custom',
      layout: [
        { blockType: 'text', content: richText(heading('What we sell this summer'), paragraph('Everything is in the ', { to: 'https://example.com/kit', words: 'campaign kit' }, '.')) },
        { blockType: 'action-bar', buttons: [{ label: 'Open the kit', target: 'url', url: 'https://example.com/kit' }] },
      ],
      order: 500,
      partnerType: types.docs[0]?.id,
      title,
    },
  })
  expect(made.status(), await made.text()).toBe(201)

  const { context, page } = await browserOf(browser, 'reseller')
  await goTo(page, '/')
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What we sell this summer' })).toBeVisible()
  const kit = page.getByRole('link', { name: 'campaign kit' })
  await expect(kit).toHaveAttribute('href', 'https://example.com/kit')
  await expect(kit).toHaveAttribute('rel', 'noopener noreferrer')
  const path = new URL(page.url()).pathname
  await context.close()

  const other = await browserOf(browser, 'referral')
  const answer = await goTo(other.page, path)
  expect(answer?.status()).toBe(404)
  await expect(other.page.getByRole('heading', { name: 'This page is not here' })).toBeVisible()
  await expect(other.page.getByText(title)).toHaveCount(0)
  await other.context.close()
})

test('a locked room says what opens it and shows nothing of its content', async ({ browser }) => {
  const { context, page } = await browserOf(browser, 'reseller')
  await goTo(page, '/')
  const answer = (await (await page.request.get('/api/portal/rooms')).json()) as { rooms: { slug: string; state: string; title: string; unlockHints: { text: string }[] }[] }
  const locked = answer.rooms.find(({ state }) => state === 'locked')!
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: `${locked.title}, locked` }).click()
  await expect(page.getByRole('heading', { level: 1, name: `${locked.title} is still locked` })).toBeVisible()
  for (const { text } of locked.unlockHints) {
    await expect(page.getByRole('main').getByText(text)).toBeVisible()
  }
  const room = (await (await page.request.get(`/api/portal/rooms/${locked.slug}`)).json()) as { blocks: unknown[] }
  expect(room.blocks).toEqual([])
  await context.close()
})

test('an address that nobody knows is a plain 404, inside the frame', async ({ browser }) => {
  const { context, page } = await browserOf(browser, 'reseller')
  for (const path of ['/nothing-here', '/rooms/nothing-here', '/rooms/leads/00000000-0000-7000-8000-000000000000']) {
    expect((await goTo(page, path))?.status(), path).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: 'This page is not here' })).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible()
  }
  await context.close()
})
