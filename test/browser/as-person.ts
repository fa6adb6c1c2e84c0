import type { APIRequestContext, Browser, BrowserContext, Page } from '@playwright/test'
import { request } from '@playwright/test'

import { type PersonName, stateOf } from './people.js'

type Look = { colorScheme?: 'dark' | 'light'; locale?: string; width?: number }

/** A browser of its own for a person, so that several can be open beside one another. */
export const browserOf = async (browser: Browser, person: PersonName, { colorScheme = 'light', locale = 'en-GB', width = 1440 }: Look = {}): Promise<{ context: BrowserContext; page: Page }> => {
  const context = await browser.newContext({ colorScheme, locale, storageState: stateOf(person), viewport: { height: 900, width } })
  return { context, page: await context.newPage() }
}

/** REST as a person, with the origin a browser would send. */
export const restOf = (person: PersonName, baseURL: string | undefined): Promise<APIRequestContext> =>
  request.newContext({ baseURL, extraHTTPHeaders: { Origin: baseURL ?? '' }, storageState: stateOf(person) })
