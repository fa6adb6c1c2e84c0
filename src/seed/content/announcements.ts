import type { Localised } from '../seed-context.js'
import type { PartnerTypeSlug, TierSlug } from './programme.js'

/** News of the demo. `daysAgo` below zero lies in the future. */
export type DemoAnnouncement = {
  body: Localised
  daysAgo: number
  expiresInDays?: number
  isDraft?: true
  partnerTypes?: readonly PartnerTypeSlug[]
  tiers?: readonly TierSlug[]
  title: Localised
}

export const demoAnnouncements: readonly DemoAnnouncement[] = [
  {
    body: {
      de: 'Fahrer können ihr Zeitfenster jetzt in elf Sprachen buchen. Neu sind Lettisch, Litauisch und Rumänisch. Für Ihre Kunden ändert sich nichts am Preis.',
      en: 'Drivers can now book their time window in eleven languages. Latvian, Lithuanian and Romanian are new. Nothing changes in the price for your customers.',
    },
    daysAgo: 2,
    title: { de: 'Quaywright Slots spricht elf Sprachen', en: 'Quaywright Slots speaks eleven languages' },
  },
  {
    body: {
      de: 'Bis zum Ende des Quartals erhalten Sie **2 Punkte mehr Marge** auf jedes neue Geschäft mit Quaywright Cold. Es genügt, den Lead vor dem ersten Gespräch einzureichen.',
      en: 'Until the end of the quarter you earn **2 points more margin** on every new piece of business with Quaywright Cold. Submitting the lead before the first talk is enough.',
    },
    daysAgo: 9,
    expiresInDays: 60,
    partnerTypes: ['reseller', 'distributor'],
    title: { de: 'Kühlkettenaktion: 2 Punkte mehr', en: 'Cold chain offer: 2 points more' },
  },
  {
    body: {
      de: 'Der Empfehlungsbogen ist kürzer geworden: Firma, Ansprechpartner, zwei Sätze. Alles Weitere fragen wir selbst.',
      en: 'The referral form has become shorter: company, contact, two sentences. We ask for the rest ourselves.',
    },
    daysAgo: 16,
    partnerTypes: ['referral'],
    title: { de: 'Einreichen in zwei Minuten', en: 'Submitting takes two minutes' },
  },
  {
    body: {
      de: 'Die Themen für den Partnerbeirat stehen fest: Telematik-Schnittstelle, Preise für Saisonkunden, Zertifizierung der Trainer.',
      en: 'The topics of the partner council are set: the telematics interface, prices for seasonal customers, certification of trainers.',
    },
    daysAgo: 21,
    tiers: ['gold', 'platinum'],
    title: { de: 'Themen des Partnerbeirats', en: 'Topics of the partner council' },
  },
  {
    body: {
      de: 'Am Sonntag von 6 bis 8 Uhr (UTC) war das Portal wegen Wartung nicht erreichbar.',
      en: 'On Sunday from 6 to 8 a.m. (UTC) the portal could not be reached because of maintenance.',
    },
    daysAgo: 45,
    expiresInDays: -40,
    title: { de: 'Wartung am Sonntag', en: 'Maintenance on Sunday' },
  },
  {
    body: {
      de: 'Treffen Sie uns auf den Dock & Yard Days. Die Einladung für Ihre Kunden folgt.',
      en: 'Meet us at the Dock & Yard Days. The invitation for your customers follows.',
    },
    daysAgo: 0,
    isDraft: true,
    title: { de: 'Dock & Yard Days', en: 'Dock & Yard Days' },
  },
]
