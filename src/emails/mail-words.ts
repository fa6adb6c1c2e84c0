import type { Language } from '../translations/languages.js'

type Words = { address: string; preferences: (address: string) => string; unsubscribe: string }

/** What every mail says around its own text. */
export const mailWords: Readonly<Record<Language, Words>> = {
  de: {
    address: 'Falls die Schaltfläche nicht funktioniert, öffnen Sie diese Adresse:',
    preferences: (address) => `Welche Nachrichten Sie per E-Mail erhalten, bestimmen Sie in Ihrem Profil: ${address}`,
    unsubscribe: 'Solche Mails abbestellen',
  },
  en: {
    address: 'If the button does not work, open this address:',
    preferences: (address) => `Choose in your profile what you get by e-mail: ${address}`,
    unsubscribe: 'Stop mails of this kind',
  },
}
