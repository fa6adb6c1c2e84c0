import type { Endpoint, PayloadRequest } from 'payload'

import { staffCollectionOf } from '../../../access/authenticate.js'
import { slugs } from '../../../collections/slugs.js'
import { sqlOf } from '../../database/doors.js'
import { inTransaction } from '../../database/in-transaction.js'
import { tableOf } from '../../database/lock-rows.js'
import { readUnsubscribeToken, type Unsubscription } from '../../emails/unsubscribe-token.js'
import { preferencesPage } from '../../notifications/preferences-page.js'
import { type Language, languageOfLocale } from '../../translations/languages.js'
import { refusal, refusalText } from '../../translations/refusals/refusal.js'
import { privately } from '../portal/portal-endpoint.js'
import { unsubscribePage } from './unsubscribe-page.js'
import { unsubscribeTexts, whatStops } from './unsubscribe-texts.js'

const tableFor = ({ payload }: PayloadRequest, kind: Unsubscription['kind']): string => tableOf(payload, kind === 'staff' ? staffCollectionOf(payload) : slugs.partnerUsers)

const wantsPage = ({ headers }: PayloadRequest): boolean => headers.get('accept')?.includes('text/html') ?? false

const languageFor = async (req: PayloadRequest, { kind, person }: Unsubscription): Promise<Language> => {
  const { rows } = await sqlOf(req)<{ locale: null | string }>(`select locale::text from ${tableFor(req, kind)} where id = $1::uuid`, [person])
  return languageOfLocale(rows[0]?.locale ?? req.i18n?.language)
}

/** Turns the mail of one event off, beside whatever else the person has chosen; `*` turns all off. */
const stopMails = async (req: PayloadRequest, { event, kind, person }: Unsubscription): Promise<void> => {
  const table = tableFor(req, kind)
  if (event === '*') {
    await sqlOf(req)(`update ${table} set mail_notifications = 'off', updated_at = now() where id = $1::uuid`, [person])
    return
  }
  await sqlOf(req)(
    `update ${table} set updated_at = now(), notification_preferences =
       coalesce(notification_preferences, '{}'::jsonb) || jsonb_build_object($2::text, coalesce(notification_preferences -> $2::text, '{}'::jsonb) || '{"mail":false}'::jsonb)
     where id = $1::uuid`,
    [person, event],
  )
}

/** The refusal as a page for a person, as JSON for a program. */
const refuseLink = async (req: PayloadRequest): Promise<Response> => {
  if (!wantsPage(req)) {
    throw await refusal(req, 'UNSUBSCRIBE_LINK_INVALID')
  }
  const language = languageOfLocale(req.i18n?.language)
  return unsubscribePage({ heading: unsubscribeTexts[language].invalidTitle, language, status: 400, text: refusalText(language, 'UNSUBSCRIBE_LINK_INVALID', {}) })
}

/** The token is the right to do it: nobody signs in, and an account that is gone is answered like any other. */
const withToken =
  (answer: (req: PayloadRequest, what: Unsubscription, language: Language) => Promise<Response> | Response) =>
  async (req: PayloadRequest): Promise<Response> => {
    const what = readUnsubscribeToken(req.payload.secret, req.searchParams.get('token'))
    return what ? answer(req, what, await languageFor(req, what)) : refuseLink(req)
  }

const askFirst = withToken((_req, { event }, language) => {
  const { button, question, title } = unsubscribeTexts[language]
  return unsubscribePage({ button, heading: title, language, text: question(whatStops(language, event)) })
})

const unsubscribe = withToken(async (req, what, language) => {
  await inTransaction(req, () => stopMails(req, what))
  const { done, doneTitle, profile } = unsubscribeTexts[language]
  const text = done(whatStops(language, what.event))
  return wantsPage(req) ? unsubscribePage({ heading: doneTitle, language, link: { href: preferencesPage(req.payload.config, what.kind), label: profile }, text }) : privately({ message: text })
})

/** `POST /api/portal/unsubscribe?token=` stops mails without signing in (RFC 8058); a GET, which programs also send to look at links, only asks. */
export const unsubscribeEndpoints: Endpoint[] = [
  { handler: askFirst, method: 'get', path: '/portal/unsubscribe' },
  { handler: unsubscribe, method: 'post', path: '/portal/unsubscribe' },
]
