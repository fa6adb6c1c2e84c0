import { type DemoPortal, roomGroups } from './room-definitions.js'
import { dealsRoom, goldLounge, leadsRoom, paymentsRoom, roadmapPreview, supportRoom } from './rooms-for-all.js'

/** The portal of partners who run a network of resellers of their own. */
export const distributorPortal: DemoPortal = {
  partnerType: 'distributor',
  rooms: [
    leadsRoom,
    dealsRoom,
    paymentsRoom,
    {
      group: roomGroups.selling,
      icon: 'badge-percent',
      key: 'pricing-and-margins',
      kind: 'custom',
      layout: [
        {
          markdown: {
            de: `
## Einkaufspreise

Sie kaufen mit einem festen Nachlass auf die Liste ein und bestimmen selbst, was Sie an Ihre Wiederverkäufer weitergeben.

- **Silber:** 36 %
- **Gold:** 41 %
- **Platin:** 44 %

Empfehlung: geben Sie mindestens 18 Punkte weiter. Darunter verkaufen kleine Häuser die Einführung nicht kostendeckend.

## Quartalsbonus

2 % auf den Umsatz des Quartals, wenn mindestens acht Ihrer Wiederverkäufer verkauft haben. Weitere 1 %, wenn drei davon zum ersten Mal.

## Abrechnung

Monatlich, 30 Tage netto. Gutschriften für Boni folgen im Monat nach dem Quartal.`,
            en: `
## Purchase prices

You buy at a fixed discount off the list and decide yourself what you pass on to your resellers.

- **Silver:** 36 %
- **Gold:** 41 %
- **Platinum:** 44 %

Our advice: pass on 18 points at least. Below that, small houses do not cover the cost of an introduction.

## Quarterly bonus

2 % of the quarter's revenue when at least eight of your resellers have sold. A further 1 % when three of them sold for the first time.

## Invoicing

Monthly, 30 days net. Credits for bonuses follow in the month after the quarter.`,
          },
          type: 'text',
        },
      ],
      order: 20,
      showTableOfContents: true,
      title: { de: 'Preise und Margen', en: 'Pricing and margins' },
    },
    {
      group: roomGroups.selling,
      icon: 'network',
      key: 'network-handbook',
      kind: 'custom',
      layout: [
        { caption: { de: 'Ihr Netz, eine Mitte', en: 'Your network, one centre' }, picture: 'network', type: 'image' },
        {
          markdown: {
            de: `
## Ein neues Haus aufnehmen

1. **Prüfen:** zwei Personen im Vertrieb, eine Person für Einführungen, eigene Kunden mit Höfen.
2. **Vertrag:** unser Muster, Laufzeit zwölf Monate.
3. **Onboarding:** sechs Wochen, begleitet von Ihnen; wir stellen die Schulung.
4. **Erstes Geschäft:** gemeinsam. Wir kommen mit, wenn Sie uns am Lead darum bitten.

## Was wir je Quartal ansehen

- Wie viele Häuser haben einen Lead eingereicht?
- Wie lange dauert der Weg von Neu bis Demo?
- Welche Häuser ruhen seit mehr als zwei Quartalen?

## Wenn zwei Häuser denselben Kunden melden

Der frühere gültige Lead gilt. Sie entscheiden in Ihrem Netz, wir entscheiden zwischen Netzen.`,
            en: `
## Taking on a new house

1. **Check:** two people in sales, one person for introductions, customers with yards of their own.
2. **Contract:** our model contract, twelve months.
3. **Onboarding:** six weeks, led by you; we provide the training.
4. **First business:** together. We come along when you ask for it on the lead.

## What we look at each quarter

- How many houses have submitted a lead?
- How long is the way from New to Demo?
- Which houses have been quiet for more than two quarters?

## When two houses report the same customer

The earlier valid lead stands. You decide within your network, we decide between networks.`,
          },
          type: 'text',
        },
      ],
      order: 35,
      showTableOfContents: true,
      title: { de: 'Netzhandbuch', en: 'Network handbook' },
    },
    {
      group: roomGroups.programme,
      icon: 'book-open',
      key: 'programme-guide',
      kind: 'custom',
      layout: [
        {
          markdown: {
            de: `
## Das Distributorprogramm

Sie gewinnen, befähigen und begleiten Wiederverkäufer in Ihrer Region. Wir geben Ihnen dafür Preis, Material und Menschen.

**Pflichten:** mindestens zehn aktive Häuser, zwei zertifizierte Trainer, Erstberatung in der Landessprache.

**Rechte:** Gebietsschutz für Ihre Region, ein eigener Partnermanager, Zugang zu allen Räumen Ihrer Wiederverkäufer, die wir dafür freigeben.

## Stufen

Silber mit Vertragsbeginn, Gold ab 1,2 Mio. EUR und fünfzehn aktiven Häusern, Platin ab 3 Mio. EUR und fünfundzwanzig.`,
            en: `
## The distributor programme

You win, enable and guide resellers in your region. We give you price, material and people for it.

**Duties:** at least ten active houses, two certified trainers, first advice in the language of the country.

**Rights:** protection of your region, a partner manager of your own, access to those rooms of your resellers that we open for it.

## Tiers

Silver with the start of the contract, Gold from 1.2 million EUR and fifteen active houses, Platinum from 3 million EUR and twenty-five.`,
          },
          type: 'text',
        },
      ],
      order: 30,
      showTableOfContents: true,
      title: { de: 'Programmhandbuch', en: 'Programme guide' },
    },
    supportRoom,
    goldLounge,
    roadmapPreview,
    {
      key: 'overview',
      kind: 'overview',
      layout: [
        {
          buttons: [
            { label: { de: 'Netzhandbuch', en: 'Network handbook' }, room: 'network-handbook' },
            { label: { de: 'Preise und Margen', en: 'Pricing and margins' }, room: 'pricing-and-margins' },
          ],
          type: 'action-bar',
        },
      ],
      order: 0,
      title: { de: 'Überblick', en: 'Overview' },
    },
  ],
}
