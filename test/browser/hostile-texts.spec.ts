import { type BrowserContext, expect, type Page, test } from '@playwright/test'

import { xssAddresses, xssTexts } from '../support/xss-corpus.js'
import { restOf } from './as-person.js'
import { filledBlocks, type Known, publishRoom, readKnown } from './filled-blocks.js'
import { settle } from './go-to.js'
import { stateOf } from './people.js'

declare global {
  interface Window {
    ran: string[]
  }
}

const blocksARoom = 60
const corpus = [...xssTexts, ...xssAddresses.filter((address) => [...address].every((character) => character >= ' '))]
const made: string[] = []
const rooms: { slug: string; texts: readonly string[] }[] = []
let known: Known

/** Every dialog, every request that a text would make, and whatever a text runs. The policy of the pages is off: only escaping stands between a text and the browser. */
const watch = async (context: BrowserContext, baseURL: string | undefined): Promise<{ page: Page; seen: string[] }> => {
  await context.addInitScript(() => {
    window.ran = []
    const note = (words: unknown) => window.ran.push(String(words))
    Object.assign(window, { alert: note, confirm: note, msgbox: note, print: note, prompt: note })
  })
  const page = await context.newPage()
  const seen: string[] = []
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const { origin, pathname, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && (origin !== new URL(baseURL ?? '').origin || /\/x$/.test(pathname))) {
      seen.push(`request: ${request.url()}`)
    }
  })
  return { page, seen }
}

/** What ran, and what would run when it is touched: handlers, addresses that are scripts, frames with markup of their own. */
const dangers = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...window.ran.map((words) => `ran: ${words}`),
    ...[...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].flatMap(({ name, value }) => {
        // Read as the browser reads it, which leaves out blanks and control characters.
        const address = ['action', 'formaction', 'href', 'src', 'xlink:href'].includes(name) && URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI) : undefined
        const isScript = address !== undefined && (['file:', 'javascript:', 'vbscript:'].includes(address.protocol) || /^data:text\/html/i.test(address.href))
        return name.startsWith('on') || (name === 'srcdoc' && !element.closest('[sandbox=""]')) || isScript ? [`<${element.localName} ${name}="${value}">`] : []
      }),
    ),
  ])

const open = async (page: Page, path: string): Promise<void> => {
  await settle(page, path)
  expect.soft(await dangers(page), path).toEqual([])
}

test.beforeAll(async ({ baseURL }) => {
  const staff = await restOf('staffAdmin', baseURL)
  known = await readKnown(staff)
  const perRoom = Math.floor(blocksARoom / filledBlocks('', known).length)
  for (let from = 0; from < corpus.length; from += perRoom) {
    const texts = corpus.slice(from, from + perRoom)
    const slug = `hostile-${from}`
    made.push(await publishRoom(staff, 'referral', { group: texts[0]!.slice(0, 60), internalNote: texts.join('\n'), layout: texts.flatMap((text) => filledBlocks(text, known)), showTableOfContents: true, slug, title: texts.at(-1) }))
    rooms.push({ slug, texts })
  }
})

test.afterAll(async ({ baseURL }) => {
  const staff = await restOf('staffAdmin', baseURL)
  await Promise.all(made.map((id) => staff.delete(`/api/rooms/${id}`)))
})

test('what this file watches for is seen when it happens', async ({ baseURL, browser }) => {
  const context = await browser.newContext({ bypassCSP: true, storageState: stateOf('referral') })
  const { page, seen } = await watch(context, baseURL)
  await settle(page, '/rooms/overview')
  expect(await dangers(page)).toEqual([])
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(1)><a href="javascript:alert(2)">x</a>'))
  await expect.poll(() => dangers(page)).toEqual(['ran: 1', '<img onerror="alert(1)">', '<a href="javascript:alert(2)">'])
  expect(seen.join()).toContain('/rooms/x')
  await context.close()
})

test('hostile texts in every text field of a room and of every block are read as texts, and nothing runs', async ({ baseURL, browser }) => {
  test.setTimeout(180_000)
  const context = await browser.newContext({ bypassCSP: true, storageState: stateOf('referral'), viewport: { height: 900, width: 1440 } })
  const { page, seen } = await watch(context, baseURL)
  for (const { slug, texts } of rooms) {
    await test.step(slug, async () => {
      await open(page, `/rooms/${slug}`)
      const shown = (await page.getByRole('main').textContent()) ?? ''
      expect.soft(texts.filter((text) => !shown.includes(text.trim())), 'are read as they were typed').toEqual([])
    })
  }
  await open(page, `/search?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('alert(1)')
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
  expect(await dangers(page)).toEqual([])
  expect(seen).toEqual([])
  await context.close()
})

test('staff who edit such a room run nothing either', async ({ baseURL, browser }) => {
  test.setTimeout(120_000)
  const context = await browser.newContext({ bypassCSP: true, storageState: stateOf('staffAdmin'), viewport: { height: 900, width: 1440 } })
  const { page, seen } = await watch(context, baseURL)
  for (const path of [`/collections/rooms/${made[0]}`, '/collections/rooms?limit=50', '/usage', '/access', '/explain', '/collections/rooms/order']) {
    await test.step(path, async () => open(page, `/admin${path}`))
  }
  expect(seen.filter((line) => !line.includes('gravatar'))).toEqual([])
  await context.close()
})

test('a hostile address is refused with a sentence, by every field that takes one', async ({ baseURL }) => {
  const staff = await restOf('staffAdmin', baseURL)
  const { docs: types } = (await (await staff.get('/api/partner-types?depth=0&limit=1')).json()) as { docs: { id: string }[] }
  const inRichText = /"linkType":"custom","newTab":false,"url":"[^"]*"/g
  const withAddress = filledBlocks('x', known).filter((block) => JSON.stringify(block).replace(inRichText, '').includes('"url":'))
  expect(withAddress.map(({ blockType }) => blockType)).toEqual(expect.arrayContaining(['action-bar', 'banner', 'embed', 'introduction', 'link', 'tasks', 'video']))
  for (const block of withAddress) {
    for (const address of ['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', '//evil.example/x']) {
      const layout = JSON.parse(JSON.stringify([block]).replace(/"url":"[^"]*"/g, `"url":${JSON.stringify(address)}`).replace(inRichText, '"linkType":"custom","newTab":false,"url":"https://example.com"')) as object[]
      const answer = await staff.post('/api/rooms', { data: { _status: 'published', kind: 'custom', layout, partnerType: types[0]?.id, title: 'Refused' } })
      expect(answer.status(), `${String(block.blockType)} ${address}`).toBe(400)
      expect(JSON.stringify(await answer.json()), String(block.blockType)).toMatch(/address|Address/)
    }
  }
})
