import type { Endpoint, PayloadRequest } from 'payload'

import { refusalFor } from '../../../access/refusal.js'
import { brandOf } from '../../emails/brand-of.js'
import { renderMail } from '../../emails/render-mail.js'
import { catalogue } from '../../notifications/catalogue.js'
import { eventPlaceholders } from '../../notifications/event-placeholders.js'
import { wordedText } from '../../notifications/event-wording.js'
import { wordingsOf } from '../../notifications/messaging-setup.js'
import { preferencesPage } from '../../notifications/preferences-page.js'
import { eventAction } from '../../translations/events/event-text.js'
import type { EventName } from '../../translations/events/event-texts.js'
import { eventWords } from '../../translations/events/event-words.js'
import { sampleVariables } from '../../translations/events/sample-variables.js'
import { type Language, languages } from '../../translations/languages.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { requireViewer } from '../portal/portal-endpoint.js'

const textOf = (value: unknown, most: number): string => (typeof value === 'string' ? value.slice(0, most) : '')

const isEvent = (value: unknown): value is EventName => typeof value === 'string' && Object.hasOwn(catalogue, value)

const askedFor = async (req: PayloadRequest, { event, language }: Record<string, unknown>): Promise<{ event: EventName; language: Language }> => {
  const known = languages.find((each) => each === language)
  if (!isEvent(event) || !known) {
    throw await refusal(req, 'EVENT_UNKNOWN')
  }
  return { event, language: known }
}

/** A text as people will read it, with sample values: the line of the bell and the mail, and the values it may name. */
const preview = async (req: PayloadRequest, asked: Record<string, unknown>): Promise<Response> => {
  if ((await requireViewer(req)).kind !== 'staff') {
    throw await refusalFor(req, 'STAFF_ONLY')
  }
  const { event, language } = await askedFor(req, asked)
  const isDraft = asked.title !== undefined || asked.body !== undefined
  const wording = isDraft ? { body: textOf(asked.body, 2000), title: textOf(asked.title, 200) } : (await wordingsOf(req, event))[language]
  const { body, title } = wordedText(language, event, sampleVariables[event], wording)
  const words = eventWords(language, event, sampleVariables[event])
  const { serverURL } = req.payload.config
  const mail = renderMail({ brand: await brandOf(req.payload, language), action: { label: eventAction(language, event), url: `${serverURL}/` }, language, paragraphs: body ? [body] : [], preferencesUrl: preferencesPage(req.payload.config, 'partner-user'), title })
  return Response.json({ bell: { body, title }, event, language, mail, placeholders: eventPlaceholders[event].map((name) => ({ name, sample: words[name] ?? '' })) })
}

/**
 * `GET /api/event-texts/preview?event=&language=` shows what is in force; with `title` or `body`, or the same as the body of a POST (longer than
 * an address may be), a draft.
 */
export const eventTextEndpoints: Endpoint[] = [
  ownEndpoint({ handler: (req) => preview(req, Object.fromEntries(req.searchParams)), method: 'get', path: '/preview' }),
  ownEndpoint({ handler: preview, method: 'post', path: '/preview' }),
]
