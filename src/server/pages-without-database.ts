import type { Request, RequestHandler } from 'express'

import { languageOfBrowser, type PlainPage, sendPlainPage } from './plain-page.js'
import { within } from './within.js'

const retryAfterSeconds = 5

const pages: Readonly<Record<'de' | 'en', Omit<PlainPage, 'actions'> & { again: string }>> = {
  de: {
    again: 'Noch einmal versuchen',
    heading: 'Das Portal ist gerade nicht erreichbar',
    paragraphs: ['Unsere Datenbank antwortet im Moment nicht. Sie bleiben angemeldet, und gespeichert ist alles, was Ihnen bestätigt wurde.', 'Versuchen Sie es in ein paar Sekunden noch einmal.'],
    status: 503,
  },
  en: {
    again: 'Try again',
    heading: 'The portal cannot be reached at the moment',
    paragraphs: ['Our database does not answer right now. You stay signed in, and everything that was confirmed to you is saved.', 'Try again in a few seconds.'],
    status: 503,
  },
}

const isOfTheBuild = ({ path }: Request): boolean => path.startsWith('/_next/')

/**
 * Answers pages with 503 while the database does not answer. A page that asks nobody would take everybody for a stranger and show the sign-in form;
 * Payload's admin does. One question serves all pages that come at the same moment.
 */
export const refusePagesWithoutDatabase = ({ askDatabase, timeoutMs = 2000 }: { askDatabase: () => Promise<unknown>; timeoutMs?: number }): RequestHandler => {
  let asking: Promise<boolean> | undefined
  const answers = async (): Promise<boolean> => (await within(timeoutMs, askDatabase().then(() => true, () => false))) === true
  return async (request, response, next) => {
    if (isOfTheBuild(request)) {
      next()
      return
    }
    asking ??= answers().finally(() => {
      asking = undefined
    })
    if (await asking) {
      next()
      return
    }
    const { again, ...page } = pages[languageOfBrowser(request)]
    response.setHeader('Retry-After', String(retryAfterSeconds))
    sendPlainPage(request, response, { ...page, actions: [{ href: request.originalUrl, label: again }] })
  }
}
