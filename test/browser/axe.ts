import { expect, type Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

import { untilNothingIsBusy } from './go-to.js'

type Check = {
  /** Parts of the page that are not ours to mend. */
  exclude?: readonly string[]
  /** Only what another colour scheme can change. */
  isOnlyColours?: boolean
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const colourRules = ['color-contrast', 'link-in-text-block']

/** WCAG 2.2 AA as far as axe can tell, as sentences. Frames stay out: axe waits for ever for one that runs no scripts, and what strangers send is theirs. */
export const violationsOf = async (page: Page, { exclude = [], isOnlyColours = false }: Check = {}): Promise<string[]> => {
  // What is on its way is paler on purpose, and is not what a person is left with.
  await untilNothingIsBusy(page)
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(axe.source)
    // Colours on their way from one scheme to the other are none.
    await page.evaluate(() => {
      const still = new CSSStyleSheet()
      still.replaceSync('*, ::before, ::after { animation: none !important; transition: none !important; }')
      document.adoptedStyleSheets.push(still)
    })
  }
  const options: RunOptions = { elementRef: false, iframes: false, resultTypes: ['violations'], runOnly: isOnlyColours ? { type: 'rule', values: colourRules } : { type: 'tag', values: tags } }
  const { violations } = await page.evaluate(([leftOut, how]) => (window as unknown as { axe: typeof axe }).axe.run({ exclude: leftOut.map((selector) => [selector]) }, how), [exclude, options] as const)
  return violations.map(({ help, id, nodes }) => `${id}: ${help} (${nodes.map(({ any, target }) => `${String(target)}: ${any[0]?.message ?? ''}`).join(', ')})`)
}

/** That no page is wider than its window. */
export const expectNoOverflow = async (page: Page): Promise<void> => {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect.soft(overflow, 'nothing sticks out sideways').toBeLessThanOrEqual(0)
}
