import type { PayloadRequest } from 'payload'

import type { Viewer } from '../../../access/viewer.js'
import { languageOfLocale, type Language, languages } from '../languages.js'

type AskedIn = Pick<PayloadRequest, 'i18n' | 'query'>

/**
 * The language to answer in: the one asked for by `?locale=`, else that of the account, else that of the browser.
 * Staff choose the language of the admin there, so that is theirs: a sentence must not differ from the page it appears on.
 */
export const languageOf = (viewer: Viewer, { i18n, query }: AskedIn): Language => {
  const asked = languages.find((language) => language === query?.locale)
  const ofAccount = viewer.kind === 'anonymous' ? undefined : viewer.locale
  return asked ?? languageOfLocale(viewer.kind === 'partner-user' ? ofAccount : (i18n?.language ?? ofAccount))
}
