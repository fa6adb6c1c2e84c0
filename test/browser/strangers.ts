import type { Page } from '@playwright/test'

/** Hosts that are asked besides the portal, as it happens. */
export const watchStrangers = (page: Page, baseURL: string | undefined): string[] => {
  const strangers: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (/^https?:/.test(url) && !url.startsWith(baseURL ?? '')) {
      strangers.push(new URL(url).hostname)
    }
  })
  return strangers
}
