import type { PlannedRoom } from '../../domain/blueprint-plan.js'
import type { ProposalReason } from '../../domain/blueprint-proposal.js'
import type { Words } from '../../domain/blueprints.js'
import type { Language } from '../../translations/languages.js'

/** What the rooms that follow from the answers are called together. */
export const proposalWords = {
  description: { de: 'Die Räume, die aus Ihren Antworten folgen.', en: 'The rooms that follow from your answers.' },
  title: { de: 'Vorschlag', en: 'Proposal' },
} as const satisfies Record<string, Words>

const becauseOf: Readonly<Record<ProposalReason | 'always', Words>> = {
  always: { de: 'Jedes Portal braucht ihn.', en: 'Every portal needs it.' },
  'communication:messages': { de: 'Beide Seiten schreiben einander im Portal.', en: 'Both sides write to one another in the portal.' },
  'communication:news': { de: 'Sie verschicken Neuigkeiten an alle.', en: 'You send news to everybody.' },
  'communication:personal-contact': { de: 'Partner sprechen mit festen Personen.', en: 'Partners talk to people they know.' },
  'communication:shared-projects': { de: 'Beide Seiten arbeiten an gemeinsamen Vorhaben.', en: 'Both sides work on joint projects.' },
  'daily:follow-deals': { de: 'Partner verfolgen ihre Geschäfte.', en: 'Partners follow their deals.' },
  'daily:manage-network': { de: 'Partner betreuen eigene Partner.', en: 'Partners look after partners of their own.' },
  'daily:run-campaigns': { de: 'Partner führen Kampagnen durch.', en: 'Partners run campaigns.' },
  'daily:submit-leads': { de: 'Partner reichen Leads ein.', en: 'Partners submit leads.' },
  'daily:support-customers': { de: 'Partner helfen ihren Kunden.', en: 'Partners help their customers.' },
  'knowledge:brand': { de: 'Partner müssen die Marke richtig verwenden.', en: 'Partners must use the brand rightly.' },
  'knowledge:prices': { de: 'Partner müssen Preise und Rabatte kennen.', en: 'Partners must know prices and discounts.' },
  'knowledge:processes': { de: 'Partner müssen die Abläufe kennen.', en: 'Partners must know how things are done.' },
  'knowledge:product': { de: 'Partner müssen das Produkt kennen.', en: 'Partners must know the product.' },
  'special:certification': { de: 'Ihr Programm zertifiziert.', en: 'Your programme certifies.' },
  'special:commissions': { de: 'Ihr Programm zahlt Provisionen.', en: 'Your programme pays commissions.' },
  'special:marketing-funds': { de: 'Ihr Programm gibt Marketingbudget.', en: 'Your programme gives marketing funds.' },
  'special:own-numbers': { de: 'Partner sollen ihre eigenen Zahlen sehen.', en: 'Partners shall see their own numbers.' },
  'special:tiers': { de: 'Ihr Programm hat Stufen mit Vorteilen.', en: 'Your programme has tiers with benefits.' },
  'stages:growing': { de: 'Ihre Partner wachsen.', en: 'Your partners are growing.' },
  'stages:onboarding': { de: 'Ihre Partner fangen gerade an.', en: 'Your partners are just beginning.' },
  'stages:recruiting': { de: 'Sie gewinnen noch Partner.', en: 'You are still winning partners.' },
  'stages:selling': { de: 'Ihre Partner verkaufen.', en: 'Your partners are selling.' },
}

/** An answer as the reason for a room. */
export const reasonSentence = (reason: ProposalReason | 'always', language: Language): string => becauseOf[reason][language]

const skips = {
  'kind-comes-later': {
    de: 'Diese Raumart kommt mit einer späteren Version oder ist abgeschaltet. Wenden Sie den Bauplan dann noch einmal an: es wird nur gemacht, was fehlt.',
    en: 'This room kind comes with a later version, or is switched off. Apply the blueprint again then: only what is missing is made.',
  },
  'needs-stages': { de: 'Der Raum öffnet sich nach Phase, und es gibt noch keine. Legen Sie zuerst Phasen an.', en: 'The room opens by lifecycle stage, and there are none yet. Make stages first.' },
  'needs-sub-partners': { de: 'Dieser Partnertyp hat keine Unterpartner. Erlauben Sie sie am Partnertyp, wenn er welche haben soll.', en: 'This partner type has no sub-partners. Allow them at the partner type if it shall have some.' },
  'needs-tiers': { de: 'Der Raum öffnet sich nach Stufe, und es gibt noch keine. Legen Sie zuerst Stufen an.', en: 'The room opens by tier, and there are none yet. Make tiers first.' },
} as const satisfies Record<string, Words>

const keeps = {
  'has-kind': { de: 'Einen Raum dieser Art gibt es schon; er bleibt, wie er ist.', en: 'There is a room of this kind already; it stays as it is.' },
  'was-made': { de: 'Dieser Raum wurde schon gemacht; er bleibt, wie er ist.', en: 'This room was made before; it stays as it is.' },
} as const satisfies Record<string, Words>

/** Why a planned room is made, kept or left out. */
export const planSentence = (planned: PlannedRoom, language: Language): string => {
  switch (planned.state) {
    case 'keep':
      return keeps[planned.reason][language]
    case 'make':
      return planned.room.about[language]
    case 'skip':
      return planned.reason.code === 'refused-by-kind' ? (planned.reason.says ?? '') : skips[planned.reason.code][language]
  }
}
