import { expect, test } from '@playwright/test'

import { browserOf, restOf } from './as-person.js'
import { goTo } from './go-to.js'
import { people } from './people.js'

test('staff see the portal as a partner user does, marked and without a way to change anything', async ({ baseURL, browser }) => {
  const rest = await restOf('staffAdmin', baseURL)
  const found = (await (await rest.get(`/api/partner-users?where[email][equals]=${people.reseller.email}&depth=0`)).json()) as { docs: { id: string }[] }
  const { context, page } = await browserOf(browser, 'staffAdmin')

  await goTo(page, '/')
  await expect(page.getByRole('heading', { level: 1, name: 'This is the partners’ side' })).toBeVisible()

  const started = await page.request.post('/api/portal/preview', { data: { partnerUser: found.docs[0]?.id }, headers: { Origin: baseURL ?? '' } })
  expect(started.status(), await started.text()).toBe(200)
  await goTo(page, '/rooms/leads')
  const banner = page.getByRole('region', { name: 'Preview' })
  await expect(banner).toContainText('You can look, but not change anything.')
  await expect(page.getByRole('link', { name: 'Submit a lead' })).toHaveCount(0)
  await page.getByRole('table').getByRole('link').filter({ hasNotText: /^(Company|Status|Source|Submitted|Last change)$/ }).first().click()
  await expect(page.getByRole('heading', { name: 'Progress' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Edit' })).toHaveCount(0)
  await expect(page.getByLabel('Write a comment')).toHaveCount(0)

  await banner.getByRole('button', { name: 'Leave preview' }).click()
  await expect(page).toHaveURL(/\/admin/)
  await goTo(page, '/')
  await expect(page.getByRole('heading', { level: 1, name: 'This is the partners’ side' })).toBeVisible()
  await context.close()
})
