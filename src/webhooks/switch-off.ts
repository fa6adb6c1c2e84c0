import type { PayloadRequest } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { sqlOf } from '../database/doors.js'
import { tableOf } from '../database/lock-rows.js'
import { waysFor } from '../domain/mail-rhythm.js'
import { administrators } from '../notifications/recipients.js'
import { tell } from '../notifications/tell.js'
import { inEveryLanguage, type Language, languageOfLocale } from '../translations/languages.js'

/** Why a webhook is switched off: the receiver said it is gone for good (410), or took nothing for three days. */
export type Reason = 'gone' | 'silent'

const event = 'webhook.switched-off'

const texts: Readonly<Record<Language, (name: string, reason: Reason) => { body: string; title: string }>> = {
  de: (name, reason) => ({
    body: `${reason === 'gone' ? 'Der Empfänger hat geantwortet, dass es die Adresse nicht mehr gibt (410).' : 'Drei Tage lang hat der Empfänger keine Nachricht angenommen.'} Prüfen Sie die Adresse, senden Sie einen Test, und schalten Sie den Webhook wieder ein. Was nicht ankam, steht im Protokoll und kann von dort noch einmal gesendet werden.`,
    title: `Der Webhook „${name}“ ist abgeschaltet`,
  }),
  en: (name, reason) => ({
    body: `${reason === 'gone' ? 'The receiver answered that the address is gone for good (410).' : 'For three days the receiver took no message.'} Check the address, send a test, and switch the webhook on again. What did not arrive stands in the log and can be sent again from there.`,
    title: `The webhook “${name}” is switched off`,
  }),
}

/** Switches a webhook off and tells the administrators, in one transaction; does nothing when it is off already. */
export const switchOff = async (req: PayloadRequest, webhook: string, reason: Reason): Promise<void> => {
  const { rows } = await sqlOf(req)<{ name: string; updated_at: string }>(
    `update ${tableOf(req.payload, slugs.webhooks)} set is_active = false, updated_at = now() where id = $1::uuid and is_active returning name, updated_at::text`,
    [webhook],
  )
  const [off] = rows
  if (!off) {
    return
  }
  const href = `${req.payload.config.routes.admin}/collections/${slugs.webhooks}/${webhook}`
  const tellings = (await administrators(req)).map((person) => ({ href, language: languageOfLocale(person.locale), person, ways: waysFor(person, event, ['portal', 'mail']) }))
  await tell(req, { event, key: `${webhook}:${off.updated_at}`, record: null, says: inEveryLanguage((language) => texts[language](off.name, reason)) }, tellings)
}
