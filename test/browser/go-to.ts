import { expect, type Page, type Response } from '@playwright/test'

/** Waits until a page lives: what is pressed before React has taken over is heard by nobody. */
export const untilItLives = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => [...document.querySelectorAll('a, button, input, select, textarea')].every((element) => Object.keys(element).some((key) => key.startsWith('__reactFiber'))))
}

/** Opens a page and waits until it lives. */
export const goTo = async (page: Page, path: string): Promise<null | Response> => {
  const answer = await page.goto(path)
  await untilItLives(page)
  return answer
}

/** Opens a page and waits until it stands still as well: pictures, and what its islands ask for. */
export const settle = async (page: Page, path: string): Promise<void> => {
  await goTo(page, path)
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await page.waitForLoadState('networkidle')
}

/** Waits until nothing of a page says that it is still at work, like a card on its way to another column. */
export const untilNothingIsBusy = async (page: Page): Promise<void> => {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

/** Reads a page anew once what was done on it is kept: a page may show a change before the server has confirmed it. */
export const reload = async (page: Page): Promise<void> => {
  await untilNothingIsBusy(page)
  await page.reload()
}
