import { expect, type Page, test } from '@playwright/test'

import { browserOf, restOf } from './as-person.js'
import { expectNoOverflow } from './axe.js'
import { settle } from './go-to.js'
import { filledBlocks, publishRoom, readKnown } from './filled-blocks.js'

const slug = `right-to-left-${Date.now()}`
const texts = ['مرحبًا بكم في بوابة الشركاء: الأسعار (2026) – Partner Portal!', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft']
let room: string

test.beforeAll(async ({ baseURL }) => {
  const staff = await restOf('staffAdmin', baseURL)
  const known = await readKnown(staff)
  room = await publishRoom(staff, 'referral', { layout: texts.flatMap((text) => filledBlocks(text, known)), showTableOfContents: true, slug, title: texts[0] })
})

test.afterAll(async ({ baseURL }) => {
  await (await restOf('staffAdmin', baseURL)).delete(`/api/rooms/${room}`)
})

/** Words that stand outside the window or behind an edge, where no scrolling of their own reaches them; shortened ones with dots are meant so. */
const cutWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const cut: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!node.nodeValue?.trim() || !parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || parent.closest('script, style, title, svg')) {
        continue
      }
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const { left, right } of range.getClientRects()) {
        let [from, to, isReachable] = [0, width, false]
        for (let edge: Element | null = parent; edge && edge !== document.body; edge = edge.parentElement) {
          const style = getComputedStyle(edge)
          isReachable ||= ['auto', 'scroll'].includes(style.overflowX) || style.textOverflow === 'ellipsis' || style.clipPath !== 'none' || style.webkitLineClamp !== 'none'
          if (['clip', 'hidden'].includes(style.overflowX)) {
            const box = edge.getBoundingClientRect()
            ;[from, to] = [Math.max(from, box.left), Math.min(to, box.right)]
          }
        }
        if (!isReachable && (left < from - 1 || right > to + 1)) {
          cut.push(`${node.nodeValue.trim().slice(0, 40)} (${Math.round(left)}–${Math.round(right)} in ${Math.round(from)}–${Math.round(to)})`)
        }
      }
    }
    return [...new Set(cut)]
  })

test('what is cut is seen', async ({ browser }) => {
  const { context, page } = await browserOf(browser, 'referral', { width: 360 })
  await settle(page, '/profile')
  expect(await cutWords(page)).toEqual([])
  await page.evaluate(() => document.querySelector('h1')!.insertAdjacentHTML('afterend', '<p style="width:60px;overflow:hidden;white-space:nowrap">far too many words</p><p style="position:absolute;inset-inline-start:-40px">outside</p>'))
  expect((await cutWords(page)).map((words) => words.replace(/ \(.*/, ''))).toEqual(['far too many words', 'outside'])
  await context.close()
})

test('every block fits on a phone with Arabic and with endless words, whichever way the page runs', async ({ browser }) => {
  const { context, page } = await browserOf(browser, 'referral', { width: 360 })
  await settle(page, `/rooms/${slug}`)
  for (const direction of ['ltr', 'rtl']) {
    await page.evaluate((dir) => (document.documentElement.dir = dir), direction)
    await expectNoOverflow(page)
    expect.soft(await cutWords(page), direction).toEqual([])
  }
  // An Arabic paragraph begins at the right also on an English page.
  await page.evaluate(() => (document.documentElement.dir = 'ltr'))
  const paragraph = page.getByRole('main').locator('p', { hasText: texts[0] }).first()
  expect(await paragraph.evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe('plaintext')
  await context.close()
})

test('the pages of the portal fit on a phone from right to left', async ({ browser }) => {
  const { context, page } = await browserOf(browser, 'reseller', { width: 360 })
  for (const path of ['/rooms/overview', '/rooms/leads', '/rooms/leads/new', '/rooms/training', '/notifications', '/profile', '/team', '/search?q=margin']) {
    await test.step(path, async () => {
      await settle(page, path)
      await page.evaluate(() => (document.documentElement.dir = 'rtl'))
      await expectNoOverflow(page)
      expect.soft(await cutWords(page), path).toEqual([])
    })
  }
  await page.getByRole('button', { name: 'Open the navigation' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectNoOverflow(page)
  await context.close()
})
