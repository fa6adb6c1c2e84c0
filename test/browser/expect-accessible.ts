import { expect, type Page } from '@playwright/test'

import { expectNoOverflow, violationsOf } from './axe.js'

const widths = [
  [1440, ['light', 'dark']],
  [360, ['dark', 'light']],
] as const

/** A page at the width of a desk and of a phone, light and dark: WCAG 2.2 AA as far as axe can tell, and no page that is wider than its window. */
export const expectAccessible = async (page: Page): Promise<void> => {
  for (const [width, schemes] of widths) {
    await page.setViewportSize({ height: 900, width })
    for (const [index, colorScheme] of schemes.entries()) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect.soft(await violationsOf(page, { isOnlyColours: index > 0 }), `${width} px, ${colorScheme}`).toEqual([])
    }
    await expectNoOverflow(page)
  }
}
