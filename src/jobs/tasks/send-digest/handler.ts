import type { BasePayload, PayloadRequest } from 'payload'

import { sqlOfPool } from '../../../database/doors.js'
import { wants } from '../../../domain/notification-preferences.js'
import { brandOf } from '../../../emails/brand-of.js'
import { deliveryBook } from '../../../emails/delivery-book.js'
import { renderDigest } from '../../../emails/render-digest.js'
import { type OutgoingMail, sendOnce } from '../../../emails/send-once.js'
import { unsubscribing } from '../../../emails/unsubscribe-token.js'
import { preferencesPage } from '../../../notifications/preferences-page.js'
import { eventGroupName, eventGroupOf } from '../../../translations/events/event-names.js'
import { type Language, languageOfLocale } from '../../../translations/languages.js'
import { type DueDigest, findDigest, settleItems, type WaitingItem, waitingItems } from './waiting.js'

/** How many things one mail shows; the rest is counted. */
const mostLines = 50

const groupsOf = (items: readonly WaitingItem[], language: Language, serverURL: string) => {
  const names = [...new Set(items.map(({ event }) => eventGroupOf(event)))]
  return names.map((name) => ({
    label: eventGroupName(language, name),
    lines: items.filter(({ event }) => eventGroupOf(event) === name).map(({ at, body, href, title }) => ({ at, body, title, url: href ? `${serverURL}${href}` : null })),
  }))
}

const mailOf = async ({ email, kind, locale, name, period, person }: DueDigest, items: readonly WaitingItem[], payload: BasePayload): Promise<OutgoingMail> => {
  const { config, secret } = payload
  const language = languageOfLocale(locale)
  const { serverURL } = config
  const { headers, url } = unsubscribing({ secret, serverURL }, { event: '*', kind, person }, config.routes.api)
  const mail = renderDigest({
    brand: await brandOf(payload, language),
    groups: groupsOf(items.slice(0, mostLines), language, serverURL),
    language,
    more: Math.max(0, items.length - mostLines),
    portalUrl: `${serverURL}${kind === 'staff' ? config.routes.admin : '/notifications'}`,
    preferencesUrl: preferencesPage(config, kind),
    rhythm: period.startsWith('weekly:') ? 'weekly' : 'daily',
    total: items.length,
    unsubscribeUrl: url,
  })
  return { ...mail, headers, to: { address: email, name } }
}

export const sendDigest = async ({ input, req }: { input: { digest: string }; req: Pick<PayloadRequest, 'payload'> }): Promise<{ output: object }> => {
  const { payload } = req
  const sql = sqlOfPool(payload)
  const due = await findDigest(sql, payload, input.digest)
  const items = due ? (await waitingItems(sql, payload, input.digest)).filter(({ event }) => wants(due.preferences, event, 'mail')) : []
  await sendOnce({
    book: deliveryBook(sql, { column: 'id', table: 'portal_digests' }),
    id: input.digest,
    make: async () => (due && items.length > 0 ? mailOf(due, items, payload) : null),
    payload,
  })
  await settleItems(sql, payload, input.digest, items.map(({ id }) => id))
  return { output: {} }
}
