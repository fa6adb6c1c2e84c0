import { type APIRequestContext, expect, type Page, test } from '@playwright/test'

import { browserOf, restOf } from './as-person.js'
import { expectAccessible } from './expect-accessible.js'
import { reload, settle } from './go-to.js'

type Stage = { id: string; name: string; phase: string }

/** The stages of the reseller's pipeline in order. */
const stagesOf = async (rest: APIRequestContext): Promise<Stage[]> => {
  const answer = await rest.get('/api/deals/form')
  expect(answer.status(), await answer.text()).toBe(200)
  return ((await answer.json()) as { stages: Stage[] }).stages
}

const newDeal = async (rest: APIRequestContext, name: string, more: object = {}): Promise<string> => {
  const data = { amount: 1_250_000, currency: 'EUR', customer: { company: name, country: 'DE', domain: `buyer-${name.replace(/\D/g, '')}.example` }, name, ...more }
  const answer = await rest.post('/api/deals', { data, headers: { 'Idempotency-Key': `browser-${name}` } })
  expect(answer.status(), await answer.text()).toBe(201)
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}

const column = (page: Page, stage: string) => page.getByRole('region', { exact: false, name: stage })

/** A deal of the test's own, and the first two open stages. */
const arrange = async (baseURL: string | undefined, name: string) => {
  const rest = await restOf('reseller', baseURL)
  const [from, to] = (await stagesOf(rest)).filter(({ phase }) => phase === 'open')
  expect(from && to).toBeTruthy()
  return { from: from!, id: await newDeal(rest, name, { stage: from!.id }), rest, to: to! }
}

test('a deal is moved by its menu, and a refused move goes back and says why', async ({ baseURL, browser }) => {
  const name = `Menu Moving ${Date.now()}`
  const { from, id, to } = await arrange(baseURL, name)
  const { context, page } = await browserOf(browser, 'reseller')
  await page.goto('/rooms/deals')
  await expect(column(page, from.name).getByText(name, { exact: true }).first()).toBeVisible()

  await page.route(`**/api/deals/${id}*`, (route) =>
    route.request().method() === 'PATCH' ? route.fulfill({ json: { errors: [{ code: 'CHANGED_MEANWHILE', message: 'Somebody else changed this meanwhile.' }] }, status: 409 }) : route.fallback(),
  )
  await page.getByRole('button', { name: `Move to another stage: ${name}` }).click()
  await page.getByRole('menuitem', { name: to.name }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Somebody else changed this meanwhile.' })).toContainText(`${name} was not moved.`)
  await expect(column(page, from.name).getByText(name, { exact: true }).first()).toBeVisible()
  await page.unroute(`**/api/deals/${id}*`)

  await page.getByRole('button', { name: `Move to another stage: ${name}` }).click()
  await page.getByRole('menuitem', { name: to.name }).click()
  await expect(column(page, to.name).getByText(name, { exact: true }).first()).toBeVisible()
  await reload(page)
  await expect(column(page, to.name).getByText(name, { exact: true }).first()).toBeVisible()
  await context.close()
})

test('a deal is carried to the next stage with the keyboard alone', async ({ baseURL, browser }) => {
  const name = `Keyboard Carrying ${Date.now()}`
  const { from, id, rest, to } = await arrange(baseURL, name)
  const { context, page } = await browserOf(browser, 'reseller')
  await page.goto('/rooms/deals')
  const handle = page.getByRole('button', { name: `Carry ${name} to another stage` })
  await expect(handle).toBeEnabled()
  await handle.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(`${name} is over ${from.name}.`)).toBeAttached()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(`${name} is over ${to.name}.`)).toBeAttached()
  await page.keyboard.press('Enter')
  await expect(column(page, to.name).getByText(name, { exact: true }).first()).toBeVisible()
  await expect.poll(async () => ((await (await rest.get(`/api/deals/${id}?depth=0`)).json()) as { stage: string }).stage).toBe(to.id)
  await context.close()
})

test('a lost deal says why before it is lost', async ({ baseURL, browser }) => {
  const name = `Losing Ground ${Date.now()}`
  const { id, rest } = await arrange(baseURL, name)
  const lost = (await stagesOf(rest)).find(({ phase }) => phase === 'lost')!
  const { context, page } = await browserOf(browser, 'reseller')
  await page.goto(`/rooms/deals/${id}`)
  await page.getByRole('button', { name: `Move to another stage: ${name}` }).click()
  await page.getByRole('menuitem', { name: lost.name }).click()
  await page.getByRole('button', { name: 'Mark as lost' }).click()
  await expect(page.getByLabel('Why was it lost?')).toBeFocused()
  await page.getByLabel('Why was it lost?').selectOption('price')
  await page.getByRole('button', { name: 'Mark as lost' }).click()
  await expect(page.getByRole('region', { name: 'Details' }).getByText('Price', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: `Move to another stage: ${name}` })).toHaveCount(0)
  await context.close()
})

test('a deal is created in the form, registered at once, and noted about', async ({ browser }) => {
  const name = `Form Filling ${Date.now()}`
  const { context, page } = await browserOf(browser, 'reseller')
  await page.goto('/rooms/deals/new')
  await page.getByRole('button', { name: 'Create deal' }).click()
  await expect(page.getByLabel(/^Name of the deal/)).toBeFocused()
  await page.getByLabel(/^Name of the deal/).fill(name)
  await page.getByLabel(/^Amount/).fill('12500,50')
  await page.getByLabel(/^Currency/).selectOption('JPY')
  await page.getByLabel(/^Company/).fill(name)
  await page.getByLabel(/^Web domain/).fill(`form-${Date.now()}.example`)
  await page.getByRole('button', { name: 'Create deal' }).click()
  await expect(page.getByLabel(/^Amount/)).toHaveAccessibleDescription(/whole amount/)
  await page.getByLabel(/^Currency/).selectOption('EUR')
  await page.getByRole('button', { name: 'Create deal' }).click()

  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByText('€12,500.50', { exact: true })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Registration' }).getByText('Waiting for a decision')).toBeVisible()
  await page.getByLabel('Write a comment').fill('Their other offer is 8 % cheaper.')
  await page.getByRole('button', { name: 'Send comment' }).click()
  await expect(page.getByText('Their other offer is 8 % cheaper.', { exact: true })).toBeVisible()
  await context.close()
})

test('who comes second learns that the customer is taken, and may dispute it', async ({ baseURL, browser }) => {
  const name = `Taken Customer ${Date.now()}`
  const stranger = await restOf('referral', baseURL)
  const customer = { company: name, country: 'DE', domain: `taken-${Date.now()}.example` }
  const theirs = await newDeal(stranger, `${name} theirs`, { customer })
  expect((await stranger.post(`/api/deals/${theirs}/register`, { data: {} })).status()).toBe(200)
  const mine = await newDeal(await restOf('reseller', baseURL), name, { customer })

  const { context, page } = await browserOf(browser, 'reseller')
  await page.goto(`/rooms/deals/${mine}`)
  await page.getByRole('button', { exact: true, name: 'Register' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'This customer is already taken' })).toBeVisible()
  await page.getByRole('button', { name: 'Open a dispute' }).click()
  await page.getByLabel('Why is this customer yours?').fill('We have worked with them since 2019.')
  await page.getByRole('button', { name: 'Open dispute' }).click()
  await expect(page.getByText('You opened a dispute.', { exact: false })).toBeVisible()
  await context.close()
})

test('filters and order of the list stand in the address, and the CSV holds the same', async ({ baseURL, browser }) => {
  const name = `Filtered Far ${Date.now()}`
  await newDeal(await restOf('reseller', baseURL), name, { currency: 'KWD' })
  const { context, page } = await browserOf(browser, 'reseller')
  await page.goto('/rooms/deals/list')
  await page.getByLabel('Currency', { exact: true }).selectOption('KWD')
  await expect(page).toHaveURL(/currency=KWD/)
  // The headings carry the filter on as soon as the narrowed list is there.
  await expect(page.getByRole('columnheader', { name: 'Amount' }).getByRole('link')).toHaveAttribute('href', /currency=KWD/)
  await page.getByRole('columnheader', { name: 'Amount' }).getByRole('link').click()
  await expect(page).toHaveURL(/sort=-amount/)
  await expect(page.getByRole('link', { name })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Export CSV' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.csv$/)
  await page.getByLabel('Search deals').fill('no such deal anywhere')
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
  await context.close()
})

test('a lead becomes a deal, and leads to it from then on', async ({ baseURL, browser }) => {
  const company = `Converted Lead ${Date.now()}`
  const rest = await restOf('reseller', baseURL)
  const answer = await rest.post('/api/leads', { data: { company, email: `ann@converted-${Date.now()}.example` }, headers: { 'Idempotency-Key': `browser-${company}` } })
  const { doc } = (await answer.json()) as { doc: { id: string } }
  const { context, page } = await browserOf(browser, 'reseller')
  await page.goto(`/rooms/leads/${doc.id}`)
  await page.getByRole('link', { name: 'Convert to deal' }).click()
  await expect(page.getByLabel(/^Name of the deal/)).toHaveValue(company)
  await page.getByLabel(/^Amount/).fill('900')
  await page.getByRole('button', { name: 'Create deal' }).click()
  await expect(page.getByRole('heading', { level: 1, name: company })).toBeVisible()
  await expect(page).toHaveURL(/\/rooms\/deals\/[\da-f-]{36}$/)
  await page.goto(`/rooms/leads/${doc.id}`)
  await expect(page.getByRole('link', { name: 'Open its deal' })).toBeVisible()
  await context.close()
})

test('the pages of deals are accessible and fit', async ({ baseURL, browser }) => {
  test.setTimeout(120_000)
  const { id } = await arrange(baseURL, `Looked At By Everybody With A Name That Goes On And On Until Nothing Fits ${Date.now()}`)
  const { context, page } = await browserOf(browser, 'reseller')
  for (const path of ['/rooms/deals', '/rooms/deals/list', '/rooms/deals/new', `/rooms/deals/${id}`, `/rooms/deals/${id}/edit`]) {
    await test.step(path, async () => {
      await settle(page, path)
      await expectAccessible(page)
    })
  }
  await context.close()
})
