import { readFile, stat, writeFile } from 'node:fs/promises'

import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'

import { browserOf, restOf } from './as-person.js'
import { goTo, settle } from './go-to.js'
import type { PersonName } from './people.js'

type Ids = { room: string; type: string }
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
  { as: 'reseller', file: 'room-on-a-phone.webp', on: 'docs/editors.md', path: () => '/rooms/getting-started', says: 'Getting started', width: 360 },
]

const readIds = async (rest: APIRequestContext): Promise<Ids> => {
  const first = async (path: string) => ((await (await rest.get(path)).json()) as { docs: { id: string }[] }).docs[0]!.id
  const type = await first('/api/partner-types?depth=0&where[slug][equals]=reseller')
  return { room: await first(`/api/rooms?depth=0&where[slug][equals]=getting-started&where[partnerType][equals]=${type}`), type }
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
      await page.waitForLoadState('networkidle')
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
