import { type APIRequestContext, expect, type Locator, type Page, test } from '@playwright/test'

import { browserOf, restOf } from './as-person.js'
import { goTo } from './go-to.js'

type Stage = { id: string; name: string; phase: string }
type Deal = { id: string; lostReason: null | string; partner: string; stage: string }

/** A deal of the reseller's own, and the stages it can stand in. */
const arrange = async (baseURL: string | undefined, name: string) => {
  const rest = await restOf('reseller', baseURL)
  const { stages } = (await (await rest.get('/api/deals/form')).json()) as { stages: Stage[] }
  const [from, to] = stages.filter(({ phase }) => phase === 'open')
  const lost = stages.find(({ phase }) => phase === 'lost')
  const data = { amount: 1_250_000, currency: 'SEK', customer: { company: name, country: 'DE' }, name, stage: from!.id }
  const made = await rest.post('/api/deals', { data, headers: { 'Idempotency-Key': `board-${name}` } })
  expect(made.status(), await made.text()).toBe(201)
  return { deal: ((await made.json()) as { doc: Deal }).doc, from: from!, lost: lost!, rest, to: to! }
}

const stored = async (rest: APIRequestContext, id: string): Promise<Deal> => (await (await rest.get(`/api/deals/${id}?depth=0`)).json()) as Deal

/** Carries a card with the mouse, as a hand does: down, a little, over there, up. */
const carry = async (page: Page, card: Locator, column: Locator): Promise<void> => {
  await column.scrollIntoViewIfNeeded()
  await card.scrollIntoViewIfNeeded()
  const [from, to] = [await card.boundingBox(), await column.boundingBox()]
  await page.mouse.move(from!.x + from!.width - 24, from!.y + 12)
  await page.mouse.down()
  await page.mouse.move(from!.x + from!.width - 10, from!.y + 20, { steps: 4 })
  await page.mouse.move(to!.x + to!.width / 2, Math.min(to!.y + 90, 820), { steps: 12 })
  await page.mouse.up()
}

/** Answers the next change of a deal as the server does when somebody else was faster. */
const refuseOnce = (page: Page, id: string) =>
  page.route(`**/api/deals/${id}*`, (route) =>
    route.request().method() === 'PATCH' ? route.fulfill({ json: { errors: [{ code: 'CHANGED_MEANWHILE', message: 'Somebody else changed this meanwhile.' }] }, status: 409 }) : route.fallback(),
  )

test('a partner carries a deal with the mouse, a refused one comes back, a lost one is asked about', async ({ baseURL, browser }) => {
  const name = `Mouse ${Date.now()}`
  const { deal, from, lost, rest, to } = await arrange(baseURL, name)
  const { context, page } = await browserOf(browser, 'reseller')
  await goTo(page, '/rooms/deals')
  const column = (stage: Stage) => page.getByRole('region', { exact: false, name: stage.name })
  const card = (stage: Stage) => column(stage).getByRole('listitem').filter({ hasText: name })
  await expect(card(from)).toBeVisible()

  await refuseOnce(page, deal.id)
  await carry(page, card(from), column(to))
  await expect(page.getByRole('alert').filter({ hasText: 'Somebody else changed this meanwhile.' })).toBeVisible()
  await expect(card(from)).toBeVisible()
  await page.unroute(`**/api/deals/${deal.id}*`)

  await carry(page, card(from), column(to))
  await expect(card(to)).toBeVisible()
  await expect.poll(async () => (await stored(rest, deal.id)).stage).toBe(to.id)

  await carry(page, card(to), column(lost))
  await page.getByLabel('Why was it lost?').selectOption('price')
  await page.getByRole('button', { name: 'Mark as lost' }).click()
  await expect(card(lost)).toBeVisible()
  await expect.poll(async () => await stored(rest, deal.id)).toMatchObject({ lostReason: 'price', stage: lost.id })
  await context.close()
})

test('staff carry a deal with the mouse, and each column says what it comes to as the board is filtered', async ({ baseURL, browser }) => {
  const name = `Staff mouse ${Date.now()}`
  const { deal, from, lost, rest, to } = await arrange(baseURL, name)
  const staff = await restOf('manager', baseURL)
  const { partnerType } = (await (await staff.get(`/api/partners/${deal.partner}?depth=0`)).json()) as { partnerType: string }
  const { context, page } = await browserOf(browser, 'manager')
  await goTo(page, `/admin/collections/deals/board?partnerType=${partnerType}&search=${encodeURIComponent(name)}`)
  const column = (stage: Stage) => page.getByRole('region', { name: new RegExp(`^${stage.name}`) })
  const card = (stage: Stage) => column(stage).getByRole('listitem').filter({ hasText: name })
  await expect(card(from)).toBeVisible()
  await expect(column(from).locator('.pp-column-note')).toHaveText(/^SEK.12,500\.00$/)
  await expect(page.locator('.pp-column-note')).toHaveCount(1)

  await refuseOnce(page, deal.id)
  await carry(page, card(from), column(to))
  await expect(page.getByText(`${name}: Somebody else changed this meanwhile.`)).toBeVisible()
  await expect(card(from)).toBeVisible()
  await page.unroute(`**/api/deals/${deal.id}*`)

  await carry(page, card(from), column(to))
  await expect(card(to)).toBeVisible()
  await expect(column(to).locator('.pp-column-note')).toHaveText(/^SEK.12,500\.00$/)
  await expect(column(from).locator('.pp-column-note')).toHaveCount(0)

  await carry(page, card(to), column(lost))
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Price', { exact: true }).click()
  await dialog.getByRole('button', { name: 'Close as lost' }).click()
  await expect(card(lost)).toBeVisible()
  await expect.poll(async () => await stored(rest, deal.id)).toMatchObject({ lostReason: 'price', stage: lost.id })
  await context.close()
})

test('a distributor sees whose leads and deals it reads, and narrows them to one partner', async ({ baseURL, browser }) => {
  const rest = await restOf('distributor', baseURL)
  const { docs } = (await (await rest.get('/api/deals?depth=0&limit=100')).json()) as { docs: Deal[] }
  const { partner: own } = (await (await rest.get('/api/portal/me')).json()) as { partner: { id: string } }
  const others = [...new Set(docs.map((deal) => deal.partner))].filter((id) => id !== own.id)
  const leads = (await (await rest.get(`/api/leads?depth=0&limit=100&where[partner][in]=${others.join(',')}`)).json()) as { docs: { partner: string }[] }
  // One whose deals and leads both stand in the lists.
  const partner = leads.docs[0]!.partner
  const { name } = (await (await rest.get(`/api/partners/${partner}?depth=0`)).json()) as { name: string }
  for (const width of [1440, 360]) {
    const { context, page } = await browserOf(browser, 'distributor', { width })
    for (const path of ['/rooms/deals/list', '/rooms/leads']) {
      await goTo(page, path)
      await page.getByLabel('Partner', { exact: true }).selectOption(partner)
      await expect(page).toHaveURL(new RegExp(`partner=${partner}`))
      const rows = page.getByRole('table').getByRole('row').filter({ has: page.getByRole('cell') })
      await expect(rows.first()).toContainText(name)
      await expect(rows.filter({ hasNotText: name })).toHaveCount(0)
    }
    await goTo(page, `/rooms/deals/list?partner=${partner}`)
    await expect(page.getByRole('heading', { name: `Pipeline of ${name}` })).toBeVisible()
    await context.close()
  }
})
