import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test'

import { browserOf, restOf } from './as-person.js'
import { expectAccessibleAdmin } from './axe-admin.js'
import { goTo, reload } from './go-to.js'
import { password, people } from './people.js'

type Role = 'finance' | 'manager' | 'marketer' | 'staffAdmin'
type Docs = { docs: { id: string; name: string }[] }

const refused = 'Your role does not include this page. Ask an administrator if you need it.'
const pages = ['dashboard', 'leads', 'board', 'room', 'explain', 'mails'] as const

/** What each role may open, by people: the rest says that the role does not include it, or that there is nothing. */
const mayOpen: Readonly<Record<Role, readonly (typeof pages)[number][]>> = {
  finance: ['dashboard', 'leads', 'board', 'room'],
  manager: ['dashboard', 'leads', 'board', 'room', 'explain'],
  marketer: ['dashboard', 'room', 'explain'],
  staffAdmin: pages,
}

const company = `Harbour board ${Date.now()}`
let ids: { partner: string; partnerName: string; person: string; room: string }

test.beforeAll(async ({ baseURL }) => {
  const rest = await restOf('manager', baseURL)
  const read = async <Answer>(path: string): Promise<Answer> => (await (await rest.get(path)).json()) as Answer
  const demo = Object.values(people).filter(({ collection }) => collection === 'partner-users').map(({ email }) => email)
  const { docs: own } = await read<{ docs: { partner: string }[] }>(`/api/partner-users?depth=0&limit=20&where[email][in]=${demo.join(',')}`)
  const me = await read<{ user: { id: string } }>('/api/users/me')
  const { docs: partners } = await read<Docs>(`/api/partners?depth=0&limit=50&sort=name&where[manager][equals]=${me.user.id}&where[status][equals]=active`)
  const { docs: rooms } = await read<Docs>('/api/rooms?depth=0&limit=1&where[kind][equals]=custom&where[_status][equals]=published')
  // A partner that no other test looks at.
  const partner = partners.find(({ id }) => !own.some((person) => person.partner === id))!
  const { docs: persons } = await read<Docs>(`/api/partner-users?depth=0&limit=1&where[partner][equals]=${partner.id}`)
  ids = { partner: partner.id, partnerName: partner.name, person: persons[0]!.id, room: rooms[0]!.id }
  const made = await rest.post('/api/leads', { data: { company, partner: partner.id } })
  expect(made.status(), await made.text()).toBe(201)
})

/** The admin as one of the staff, with what the browser complains about. */
const openAdmin = async (browser: Browser, role: Role, colorScheme: 'dark' | 'light' = 'light'): Promise<{ complaints: string[]; context: BrowserContext; page: Page }> => {
  const { context, page } = await browserOf(browser, role, { colorScheme })
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', ({ message }) => complaints.push(message))
  return { complaints, context, page }
}

const openers: Readonly<Record<(typeof pages)[number], (page: Page, role: Role) => Promise<void>>> = {
  board: async (page) => {
    // One partner's cards look like everybody's; axe takes ten times as long for four hundred.
    await goTo(page, `/admin/collections/leads/board?partner=${ids.partner}`)
    await expect(page.getByRole('region', { name: /^New/ }).getByRole('listitem').first()).toBeVisible()
  },
  dashboard: async (page, role) => {
    await goTo(page, '/admin')
    await expect(page.getByRole('heading', { name: role === 'finance' ? 'Leads by status' : 'What waits for you' })).toBeVisible()
  },
  explain: async (page) => {
    await goTo(page, `/admin/explain?partnerUser=${ids.person}`)
    await expect(page.getByRole('table').getByRole('row').nth(1)).toBeVisible()
  },
  leads: async (page) => {
    await goTo(page, '/admin/collections/leads')
    await expect(page.getByRole('table').getByRole('link').first()).toBeVisible()
  },
  mails: async (page) => {
    await goTo(page, '/admin/mails')
    await expect(page.getByRole('button', { name: 'Look for new mails' })).toBeEnabled()
    await expect(page.getByRole('button', { name: 'Plain text' }).or(page.getByText('No mail has been kept yet.'))).toBeVisible()
  },
  room: async (page) => {
    await goTo(page, `/admin/collections/rooms/${ids.room}`)
    const panel = page.locator('.pp-panel', { has: page.getByRole('heading', { name: 'Who can see this room' }) })
    await expect(panel.getByText(/see it/)).toBeVisible()
  },
}

test('staff sign in through the form and sign out', async ({ browser }) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await goTo(page, '/admin/login')
  await page.getByLabel('Email').fill(people.finance.email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await expect(page.getByRole('heading', { name: 'Leads by status' })).toBeVisible()
  await page.goto('/admin/logout')
  await expect(page).toHaveURL(/\/admin\/login/)
  await goTo(page, '/admin')
  await expect(page).toHaveURL(/\/admin\/login/)
  await context.close()
})

for (const role of Object.keys(mayOpen) as Role[]) {
  test(`the admin is accessible, quiet and fits for ${role}`, async ({ browser }) => {
    test.setTimeout(120_000)
    const { complaints, context, page } = await openAdmin(browser, role)
    for (const name of mayOpen[role]) {
      await test.step(name, async () => {
        await openers[name](page, role)
        await expectAccessibleAdmin(page)
        await page.setViewportSize({ height: 780, width: 360 })
        await expectAccessibleAdmin(page)
        await page.setViewportSize({ height: 900, width: 1440 })
      })
    }
    expect(complaints).toEqual([])

    for (const [name, path] of [['board', '/admin/collections/leads/board'], ['explain', '/admin/explain'], ['mails', '/admin/mails']] as const) {
      if (!mayOpen[role].includes(name)) {
        await goTo(page, path)
        await expect(page.getByText(refused)).toBeVisible()
      }
    }
    await context.close()
  })
}

test('the admin is accessible in the dark', async ({ browser }) => {
  test.setTimeout(120_000)
  const { complaints, context, page } = await openAdmin(browser, 'staffAdmin', 'dark')
  for (const name of pages) {
    await test.step(name, async () => {
      await openers[name](page, 'staffAdmin')
      await expectAccessibleAdmin(page, true)
    })
  }
  expect(complaints).toEqual([])
  await context.close()
})

test('a lead moves on the board by keyboard and by menu, and the filters narrow it', async ({ browser }) => {
  const { context, page } = await browserOf(browser, 'manager')
  await goTo(page, '/admin/collections/leads/board')
  const column = (name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) })
  const card = (name: string) => column(name).getByRole('listitem').filter({ hasText: company })

  // The cards come with the script that also hears the typing.
  await expect(page.locator('.pp-card').first()).toBeVisible()
  await page.getByLabel('Company').fill(company)
  await expect(card('New')).toBeVisible()
  await expect(page).toHaveURL(/search=Harbour/)
  await expect(page.locator('.pp-card')).toHaveCount(1)

  await card('New').getByRole('button', { name: `Drag ${company}` }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(`${company} is over New.`)).toBeAttached()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(`${company} is over Qualified.`)).toBeAttached()
  await page.keyboard.press('Enter')
  await expect(card('Qualified')).toBeVisible()

  await card('Qualified').getByRole('button', { name: /^Move to/ }).click()
  await page.getByRole('button', { exact: true, name: 'Demo' }).click()
  await expect(card('Demo')).toBeVisible()

  await card('Demo').getByRole('button', { name: /^Move to/ }).click()
  await page.getByRole('button', { exact: true, name: 'Closed' }).click()
  const outcome = page.getByRole('dialog', { name: `Close ${company}` })
  await outcome.getByText('Won').click()
  await outcome.getByRole('button', { name: 'Set the outcome' }).click()
  await expect(card('Closed')).toContainText('Won')
  await reload(page)
  await expect(card('Closed')).toContainText('Won')

  await goTo(page, '/admin/collections/leads/board')
  await expect(page.locator('.pp-card').first()).toBeVisible()
  await page.getByLabel('Partner', { exact: true }).fill(ids.partnerName)
  await page.locator('.rs__option', { hasText: ids.partnerName }).click()
  await expect(page).toHaveURL(new RegExp(`partner=${ids.partner}`))
  await expect(card('Closed')).toBeVisible()
  await expect.poll(async () => new Set(await page.locator('.pp-card-partner').allInnerTexts())).toEqual(new Set([ids.partnerName]))
  await context.close()
})

test('suspending a partner locks it out, and the same button lets it in again', async ({ baseURL, browser }) => {
  const { context, page } = await browserOf(browser, 'staffAdmin')
  const rest = await restOf('staffAdmin', baseURL)
  const statusOf = async () => ((await (await rest.get(`/api/partners/${ids.partner}?depth=0`)).json()) as { status: string }).status
  await goTo(page, `/admin/collections/partners/${ids.partner}`)
  const panel = page.locator('.pp-panel', { has: page.getByRole('heading', { name: 'Access to the portal' }) })
  for (const [button, status, badge] of [['Suspend', 'suspended', 'Suspended'], ['Reactivate', 'active', 'Active']] as const) {
    await panel.getByRole('button', { name: button }).click()
    const dialog = page.getByRole('dialog', { name: `${button} ${ids.partnerName}?` })
    await dialog.getByRole('button', { name: button }).click()
    await expect(dialog).toHaveCount(0)
    await expect(panel.getByText(badge, { exact: true })).toBeVisible()
    expect(await statusOf()).toBe(status)
  }
  await context.close()
})
