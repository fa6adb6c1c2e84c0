import { expect, test } from '@playwright/test'

import { browserOf } from './as-person.js'

/** Where the pictures to look at go; what the README shows is kept in the repository. */
const folder = 'test-results/pictures'
const inReadme = 'docs/images/overview.png'
const pages = [
  ['overview', '/rooms/overview'],
  ['leads', '/rooms/leads'],
  ['lead-form', '/rooms/leads/new'],
  ['custom-room', '/rooms/getting-started'],
  ['notifications', '/notifications'],
  ['profile', '/profile'],
  ['team', '/team'],
] as const

// Pictures for the docs, taken only when asked for: DOC_PICTURES=1 npx playwright test --project pictures
for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 360]) {
    test(`${colorScheme} at ${width} px`, async ({ browser }) => {
      const { context, page } = await browserOf(browser, 'reseller', { colorScheme, width })
      for (const [name, path] of pages) {
        await page.goto(path)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await page.screenshot({ path: name === 'overview' && width === 1440 && colorScheme === 'light' ? inReadme : `${folder}/${name}-${width}-${colorScheme}.png` })
      }
      await context.close()
    })
  }
}
