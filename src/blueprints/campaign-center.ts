import type { Blueprint, BlueprintRoom } from '../domain/blueprints.js'
import { groups } from './groups.js'
import { analytics, buttons, documentToFill, picture, text } from './parts.js'

const room: BlueprintRoom = {
  about: { de: 'Eine Kampagne zum Mitmachen: Botschaft, Material, Ablauf und was sie dem Partner gebracht hat.', en: 'A campaign to join: message, material, steps, and what it has brought the partner.' },
  blocks: [
    text(
      `
## Die Kampagne dieses Quartals

**Worum es geht:** Kunden, die seit Jahren gleich arbeiten, sehen an einem Nachmittag, was sich ändern ließe.

**Für wen:** Betriebe ab 50 Beschäftigten, die Sie schon kennen. Ein warmes Gespräch bringt mehr als zehn kalte.

## In drei Wochen

1. **Woche 1:** Wählen Sie zehn Kunden. Passen Sie die Einladung an und verschicken Sie sie.
2. **Woche 2:** Rufen Sie nach. Tragen Sie jede Zusage als Lead mit der Quelle Kampagne ein.
3. **Woche 3:** Führen Sie den Nachmittag durch; auf Wunsch kommt jemand von uns dazu.`,
      `
## This quarter’s campaign

**What it is about:** customers who have worked the same way for years see in one afternoon what could change.

**Whom it is for:** businesses of 50 people and more that you know already. One warm talk brings more than ten cold ones.

## In three weeks

1. **Week 1:** choose ten customers. Adapt the invitation and send it.
2. **Week 2:** follow up by phone. Submit everyone who agrees as a lead with the source Campaign.
3. **Week 3:** hold the afternoon; if you like, one of us joins.`,
    ),
    picture({ de: 'Das Motiv der Kampagne, frei für Ihre Einladung', en: 'The motif of the campaign, free for your invitation' }, { de: 'Wählen Sie das Motiv der Kampagne.', en: 'Choose the motif of the campaign.' }),
    documentToFill({ de: 'Einladung und Gesprächsleitfaden', en: 'Invitation and talk guide' }, { de: 'Wählen Sie die Einladung, die Partner anpassen.', en: 'Choose the invitation that partners adapt.' }),
    buttons(
      { label: { de: 'Lead aus der Kampagne einreichen', en: 'Submit a lead of the campaign' }, room: 'leads' },
      { label: { de: 'Logos und Vorlagen', en: 'Logos and templates' }, room: 'brand-guidelines' },
    ),
    analytics('leads-by-source', 'quarter', 'bar', { de: 'Woher Ihre Leads kommen', en: 'Where your leads come from' }),
  ],
  group: groups.selling,
  home: 'campaign-center',
  icon: 'megaphone',
  key: 'campaign-center',
  kind: 'custom',
  order: 42,
  title: { de: 'Kampagnenraum', en: 'Campaign center' },
}

/** A campaign room: text, image, document, action bar, analytics. */
export const campaignCenter: Blueprint = {
  description: { de: 'Eine Kampagne mit Botschaft, Material, Ablauf in drei Wochen und ihrem Ergebnis für den Partner.', en: 'A campaign with message, material, three weeks of steps and its result for the partner.' },
  id: 'campaign-center',
  isPattern: true,
  rooms: [room],
  title: { de: 'Kampagnenraum', en: 'Campaign center' },
}
