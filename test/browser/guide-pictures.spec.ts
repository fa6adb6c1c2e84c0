import { readFile, stat, writeFile } from 'node:fs/promises'

import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'

import { browserOf, restOf } from './as-person.js'
import { goTo, settle } from './go-to.js'
import type { PersonName } from './people.js'

type Ids = { partner: string; person: string; room: string; type: string }
type Picture = {
  /** What is done on the page before it is taken. */
  act?: (page: Page) => Promise<unknown>
  as: PersonName
  file: string
  /** The page that links it. */
  on: 'README.md' | 'docs/editors.md'
  path: (ids: Ids) => string
  /** Words that the page answers with; without them it is another page. */
  says: string
  width?: number
}

const folder = 'docs/images'
const mostBytes = 150_000

const pictures: readonly Picture[] = [
  { as: 'reseller', file: 'overview.png', on: 'README.md', path: () => '/rooms/overview', says: 'Quick actions' },
  { act: (page) => page.locator('input[type=radio][value=standard]').check(), as: 'marketer', file: 'wizard.webp', on: 'docs/editors.md', path: ({ type }) => `/admin/portal-wizard?partnerType=${type}`, says: 'Portal wizard' },
  { as: 'marketer', file: 'room.webp', on: 'docs/editors.md', path: ({ room }) => `/admin/collections/rooms/${room}`, says: 'Getting started' },
  {
    act: async (page) => {
      await page.getByRole('button', { name: 'Add Block' }).click()
      await expect(page.getByRole('dialog').getByText('Price calculator')).toBeVisible()
    },
    as: 'marketer',
    file: 'block-picker.webp',
    on: 'docs/editors.md',
    path: ({ room }) => `/admin/collections/rooms/${room}`,
    says: 'Getting started',
  },
  {
    act: async (page) => {
      await page.getByRole('button', { name: 'Live Preview' }).click()
      await page.getByLabel('Seen by').fill('Jonas Ostermoor')
      await page.locator('.rs__option', { hasText: 'Jonas Ostermoor' }).click()
      await expect(page.frameLocator('#live-preview-iframe').getByRole('heading', { level: 1 })).toBeVisible()
    },
    as: 'marketer',
    file: 'live-preview.webp',
    on: 'docs/editors.md',
    path: ({ room }) => `/admin/collections/rooms/${room}`,
    says: 'Getting started',
    width: 1680,
  },
  { as: 'marketer', file: 'access-table.webp', on: 'docs/editors.md', path: ({ type }) => `/admin/access?partnerType=${type}`, says: 'Access table' },
  { as: 'marketer', file: 'who-sees-what.webp', on: 'docs/editors.md', path: ({ person }) => `/admin/explain?partnerUser=${person}`, says: 'Who sees what' },
  {
    act: async (page) => {
      await page.getByPlaceholder('#1a5fb4').first().fill('#0f9f6e')
      await expect(page.locator('.pp-brand-ground').first()).toBeVisible()
      await page.locator('#field-smallPrint').first().evaluate((field) => field.scrollIntoView({ block: 'end' }))
    },
    as: 'marketer',
    file: 'branding.webp',
    on: 'docs/editors.md',
    path: () => '/admin/globals/branding',
    says: 'Branding',
  },
  { as: 'manager', file: 'board.webp', on: 'docs/editors.md', path: ({ partner }) => `/admin/collections/leads/board?partner=${partner}`, says: 'Leads' },
  {
    act: async (page) => {
      await page.locator('#field-event .rs__control').click()
      await page.locator('.rs__option', { hasText: 'lead.status-changed' }).click()
      await page.locator('#field-title').fill('{company} is now {to}')
      await page.locator('#field-body').fill('Thank you for this one. {person} took it from {from} to {to}.')
      await expect(page.locator('.pp-bell strong')).toContainText('is now')
      await page.locator('.pp-event-mail').scrollIntoViewIfNeeded()
    },
    as: 'marketer',
    file: 'event-text.webp',
    on: 'docs/editors.md',
    path: () => '/admin/collections/event-texts/create',
    says: 'Event',
  },
  { as: 'marketer', file: 'usage.webp', on: 'docs/editors.md', path: ({ type }) => `/admin/usage?partnerType=${type}`, says: 'Usage' },
  { as: 'reseller', file: 'room-on-a-phone.webp', on: 'docs/editors.md', path: () => '/rooms/getting-started', says: 'Getting started', width: 360 },
]

const readIds = async (rest: APIRequestContext): Promise<Ids> => {
  const first = async (path: string) => ((await (await rest.get(path)).json()) as { docs: { id: string }[] }).docs[0]!.id
  const type = await first('/api/partner-types?depth=0&where[slug][equals]=reseller')
  const person = await first('/api/partner-users?depth=0&where[email][equals]=partner@reseller.demo.test')
  const { partner } = (await (await rest.get(`/api/partner-users/${person}?depth=0`)).json()) as { partner: string }
  return { partner, person, room: await first(`/api/rooms?depth=0&where[slug][equals]=getting-started&where[partnerType][equals]=${type}`), type }
}

let ids: Ids
test.beforeAll(async ({ baseURL }) => {
  ids = await readIds(await restOf('staffAdmin', baseURL))
})

if (process.env.UPDATE_SCREENSHOTS) {
  for (const { act, as, file, path, width = 1440 } of pictures) {
    test(`takes ${file}`, async ({ browser }) => {
      const { context, page } = await browserOf(browser, as, { width })
      await (path(ids).startsWith('/admin') ? goTo(page, path(ids)) : settle(page, path(ids)))
      await page.waitForLoadState('networkidle')
      await act?.(page)
      // A page that stands inside this one may listen for as long as it lives; what it shows was waited for.
      await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined)
      const taken = sharp(await page.screenshot({ animations: 'disabled', caret: 'hide' }))
      await writeFile(`${folder}/${file}`, await (file.endsWith('.webp') ? taken.webp({ quality: 82 }) : taken.png({ palette: true })).toBuffer())
      await context.close()
    })
  }
}

test('every picture of the guides is small, is shown where it belongs, and its page is still there', async ({ baseURL }) => {
  for (const { as, file, on, path, says } of pictures) {
    expect.soft((await stat(`${folder}/${file}`)).size, file).toBeLessThan(mostBytes)
    expect.soft(await readFile(on, 'utf8'), file).toContain(`images/${file})`)
    const rest = await restOf(as, baseURL)
    const answer = await rest.get(path(ids))
    expect.soft(answer.status(), file).toBe(200)
    expect.soft(await answer.text(), file).toContain(says)
    await rest.dispose()
  }
})
