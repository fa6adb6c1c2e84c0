import { expect, type Page, test } from '@playwright/test'

import { browserOf } from './as-person.js'
import { goTo, untilItLives } from './go-to.js'
import { linkIn, mailsTo } from './mails.js'

const stamp = Date.now()
const colleague = { email: `new-colleague-${stamp}@reseller.example`, name: `Nora Newcomer ${stamp}` }
const firstPassword = 'four words make sense'
const secondPassword = 'four other words help'

const mailWith = async (subject: RegExp): Promise<Awaited<ReturnType<typeof mailsTo>>[number]> => {
  await expect.poll(async () => (await mailsTo(colleague.email)).filter((mail) => subject.test(mail.subject)).length, { timeout: 30_000 }).toBeGreaterThan(0)
  return (await mailsTo(colleague.email)).filter((mail) => subject.test(mail.subject)).at(-1)!
}

const signIn = async (page: Page, password: string): Promise<void> => {
  await page.getByLabel('E-mail address').fill(colleague.email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

const signOut = async (page: Page): Promise<void> => {
  await untilItLives(page)
  await page.getByRole('button', { name: /^Your account/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByText('You are signed out.')).toBeVisible()
}

test.describe.configure({ mode: 'serial' })

test('a partner admin invites a colleague, who comes in by the link of the mail', async ({ browser }) => {
  const admin = await browserOf(browser, 'reseller')
  await goTo(admin.page, '/team')
  await admin.page.getByRole('button', { name: 'Invite a colleague' }).click()
  const dialog = admin.page.getByRole('dialog')
  await dialog.getByLabel('Name').fill(colleague.name)
  await dialog.getByLabel('E-mail address').fill('not an address')
  await dialog.getByRole('button', { name: 'Send invitation' }).click()
  await expect(dialog.getByLabel('E-mail address')).toBeFocused()
  await dialog.getByLabel('E-mail address').fill(colleague.email)
  await dialog.getByRole('button', { name: 'Send invitation' }).click()
  await expect(admin.page.getByRole('row', { name: new RegExp(colleague.name) })).toContainText('Invited')
  await admin.context.close()

  const context = await browser.newContext()
  const page = await context.newPage()
  await goTo(page, linkIn(await mailWith(/./), '/accept-invitation'))
  await page.getByLabel('Your name').fill(colleague.name)
  await page.getByLabel('Password', { exact: true }).fill('short')
  await page.getByRole('button', { name: 'Join the portal' }).click()
  await expect(page.getByText('Use at least 12 characters.')).toBeVisible()
  await page.getByLabel('Password', { exact: true }).fill(firstPassword)
  await page.getByRole('button', { name: 'Join the portal' }).click()
  await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible()
  await signOut(page)
  await goTo(page, '/rooms/leads?status=demo')
  await expect(page).toHaveURL(/\/sign-in\?next=/)
  await context.close()
})

test('somebody who forgot the password chooses a new one by the link of the mail, and is back where they wanted to be', async ({ browser }) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await goTo(page, '/rooms/leads')
  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Forgot your password?' })).toBeVisible()
  await page.getByLabel('E-mail address').fill(colleague.email)
  await page.getByRole('button', { name: 'Send the link' }).click()
  await expect(page.getByRole('heading', { name: 'Look into your inbox' })).toBeVisible()

  await goTo(page, linkIn(await mailWith(/password/i), '/reset-password'))
  await page.getByLabel('New password').fill(secondPassword)
  await page.getByRole('button', { name: 'Save the password' }).click()
  await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible()
  await signOut(page)

  await goTo(page, '/rooms/leads')
  await signIn(page, firstPassword)
  await expect(page.getByRole('alert').filter({ hasText: 'do not belong together' })).toBeVisible()
  await signIn(page, secondPassword)
  await expect(page).toHaveURL(/\/rooms\/leads$/)
  await context.close()
})

test('signing out everywhere ends the other session too', async ({ browser }) => {
  const [one, other] = await Promise.all([browser.newContext(), browser.newContext()])
  const [page, otherPage] = await Promise.all([one.newPage(), other.newPage()])
  for (const signingIn of [page, otherPage]) {
    await goTo(signingIn, '/sign-in?next=/profile')
    await signIn(signingIn, secondPassword)
    await expect(signingIn.getByRole('heading', { level: 1, name: 'Your profile' })).toBeVisible()
  }
  await page.getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(page.getByText('You are signed out.')).toBeVisible()
  await goTo(otherPage, '/profile')
  await expect(otherPage).toHaveURL(/\/sign-in/)
  await one.close()
  await other.close()
})

test('nobody is led to another site after signing in', async ({ browser }) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await goTo(page, '/sign-in?next=//example.com/trap')
  await signIn(page, secondPassword)
  await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible()
  expect(new URL(page.url()).hostname).toBe('localhost')
  await context.close()
})

test('a deactivated colleague is out at once', async ({ browser }) => {
  const theirs = await browser.newContext()
  const page = await theirs.newPage()
  await goTo(page, '/sign-in')
  await signIn(page, secondPassword)
  await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible()

  const admin = await browserOf(browser, 'reseller')
  await goTo(admin.page, '/team')
  await admin.page.getByRole('button', { name: `Actions for ${colleague.name}` }).click()
  await admin.page.getByRole('menuitem', { name: 'Deactivate' }).click()
  await admin.page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click()
  await expect(admin.page.getByRole('row', { name: new RegExp(colleague.name) })).toContainText('Deactivated')
  await goTo(page, '/rooms/leads')
  await expect(page).toHaveURL(/\/sign-in/)
  await admin.context.close()
  await theirs.close()
})
