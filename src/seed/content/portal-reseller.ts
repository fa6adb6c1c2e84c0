import { type DemoPortal, roomGroups } from './room-definitions.js'
import { onboardingBlocks, patternRooms, priceCalculator, supportBlocks } from './portal-reseller-patterns.js'
import { dealsRoom, goldLounge, leadsRoom, paymentsRoom, roadmapPreview, supportRoom } from './rooms-for-all.js'

/** The portal of partners who sell, and install, themselves. */
export const resellerPortal: DemoPortal = {
  partnerType: 'reseller',
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
## Listenpreise

Preise je Standort und Jahr, ohne Umsatzsteuer. Mehrjahresverträge: 4 % Nachlass je weiterem Jahr, höchstens 12 %.

- **Quaywright Slots** (Zeitfenster und Anmeldung): 6.900 EUR bis 10 Tore, 290 EUR je weiterem Tor
- **Quaywright Yard** (Hofplan und Bewegungen): 9.400 EUR bis 150 Stellplätze
- **Quaywright Cold** (Temperatur und Türen): 5.200 EUR und 38 EUR je Sensor
- **Einführung:** 1.150 EUR am Tag; als zertifizierter Partner stellen Sie Ihren eigenen Satz in Rechnung

## Ihre Marge

- **Registriert:** 18 %
- **Silber:** 24 %
- **Gold:** 30 %
- **Platin:** 34 %

Auf ein Geschäft, das Sie **vor** dem ersten Gespräch mit uns eingereicht haben, kommen 4 Punkte hinzu.

## Rabatte

Bis 10 % entscheiden Sie selbst, aus Ihrer Marge. Bis 20 % teilen wir uns den Nachlass; schreiben Sie dazu einen Kommentar am Lead. Darüber nur nach Absprache mit Ihrem Partnermanager.`,
            en: `
## List prices

Prices per site and year, without VAT. Contracts over several years: 4 % off for each further year, 12 % at most.

- **Quaywright Slots** (time windows and check-in): 6,900 EUR up to 10 doors, 290 EUR for each further door
- **Quaywright Yard** (yard plan and moves): 9,400 EUR up to 150 spaces
- **Quaywright Cold** (temperature and doors): 5,200 EUR and 38 EUR per sensor
- **Introduction:** 1,150 EUR a day; as a certified partner you charge your own rate

## Your margin

- **Registered:** 18 %
- **Silver:** 24 %
- **Gold:** 30 %
- **Platinum:** 34 %

Business that you submitted **before** the customer's first talk with us earns 4 points more.

## Discounts

Up to 10 % you decide yourself, out of your margin. Up to 20 % we share the discount; ask for it in a comment on the lead. Beyond that only after talking to your partner manager.`,
          },
          type: 'text',
        },
        priceCalculator,
        { caption: { de: 'Von Registriert bis Platin', en: 'From Registered to Platinum' }, picture: 'tier-ladder', type: 'image' },
      ],
      order: 20,
      showTableOfContents: true,
      title: { de: 'Preise und Margen', en: 'Pricing and margins' },
      visibleToDistributors: true,
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
## Was wir voneinander erwarten

**Von uns:** ein fester Partnermanager, Antwort auf Leads in zwei Werktagen, eine Demo-Umgebung, zwei Schulungen im Quartal.

**Von Ihnen:** zwei ausgebildete Personen ab Silber, ein gemeinsamer Plan im Jahr, gepflegte Leads.

## Der Weg eines Leads

Ein Lead gehört Ihnen, sobald er eingereicht ist. Bewegt er sich 90 Tage nicht, fragen wir nach; nach 120 Tagen wird er frei.

1. **Neu:** eingereicht, wir prüfen auf Doppelungen
2. **Qualifiziert:** Bedarf, Budget und Zeitpunkt sind geklärt
3. **Demo:** vorgeführt, am besten mit dem Hofplan des Kunden
4. **Angebot:** liegt beim Kunden
5. **Geschlossen:** gewonnen, verloren oder nicht geeignet

## Stufen

Silber ab 60.000 EUR Jahresumsatz mit uns, Gold ab 180.000 EUR, Platin ab 450.000 EUR und zwei Referenzkunden.`,
            en: `
## What we expect of one another

**Of us:** a partner manager of your own, answers to leads within two working days, a demo system, two trainings a quarter.

**Of you:** two trained people from Silver on, one joint plan a year, leads that are kept up to date.

## The way of a lead

A lead is yours as soon as it is submitted. If it does not move for 90 days we ask; after 120 days it is free again.

1. **New:** submitted, we look for duplicates
2. **Qualified:** need, budget and time are known
3. **Demo:** shown, best with the customer's own yard plan
4. **Proposal:** is with the customer
5. **Closed:** won, lost or not a fit

## Tiers

Silver from 60,000 EUR of yearly business with us, Gold from 180,000 EUR, Platinum from 450,000 EUR and two reference customers.`,
          },
          type: 'text',
        },
        { caption: { de: 'Fünf Stationen bis zum Abschluss', en: 'Five stations to the close' }, picture: 'lead-path', type: 'image' },
      ],
      order: 30,
      showTableOfContents: true,
      title: { de: 'Programmhandbuch', en: 'Programme guide' },
    },
    { ...supportRoom, layout: [...supportRoom.layout, ...supportBlocks] },
    goldLounge,
    roadmapPreview,
    ...patternRooms,
    {
      group: roomGroups.programme,
      icon: 'rocket',
      key: 'getting-started',
      kind: 'custom',
      layout: [
        {
          markdown: {
            de: `
## In zehn Tagen verkaufsbereit

- **Tag 1:** Zugang für Ihr Team. Ihr Partner-Admin lädt alle ein, die verkaufen oder einführen.
- **Tag 2 bis 4:** Grundkurs Slots und Yard, zusammen fünf Stunden.
- **Tag 5:** Demo-Umgebung einrichten und einmal durchspielen.
- **Tag 6 bis 9:** Liste von zehn Wunschkunden mit Ihrem Partnermanager durchgehen.
- **Tag 10:** den ersten Lead einreichen.`,
            en: `
## Ready to sell in ten days

- **Day 1:** accounts for your team. Your partner admin invites everybody who sells or installs.
- **Days 2 to 4:** basic course on Slots and Yard, five hours in all.
- **Day 5:** set up the demo system and play it through once.
- **Days 6 to 9:** go through a list of ten wished-for customers with your partner manager.
- **Day 10:** submit the first lead.`,
          },
          type: 'text',
        },
        ...onboardingBlocks,
        { picture: 'dock-doors', type: 'image' },
        { buttons: [{ label: { de: 'Team einladen', en: 'Invite the team' }, url: '/profile' }, { label: { de: 'Lead einreichen', en: 'Submit a lead' }, room: 'leads' }], type: 'action-bar' },
        {
          cards: [
            { description: { de: 'Listenpreise, Marge je Stufe, Rabatte', en: 'List prices, margin per tier, discounts' }, label: { de: 'Preise und Margen', en: 'Pricing and margins' }, room: 'pricing-and-margins' },
            { description: { de: 'Erwartungen, Stufen, der Weg eines Leads', en: 'Expectations, tiers, the way of a lead' }, label: { de: 'Programmhandbuch', en: 'Programme guide' }, room: 'programme-guide' },
            { description: { de: 'Wer hilft wobei, und wie schnell', en: 'Who helps with what, and how fast' }, label: { de: 'Hilfe', en: 'Support' }, room: 'support' },
          ],
          type: 'link',
        },
      ],
      order: 25,
      title: { de: 'Erste Schritte', en: 'Getting started' },
    },
    {
      key: 'overview',
      kind: 'overview',
      layout: [
        {
          buttons: [
            { label: { de: 'Preise und Margen', en: 'Pricing and margins' }, room: 'pricing-and-margins' },
            { label: { de: 'Erste Schritte', en: 'Getting started' }, room: 'getting-started' },
          ],
          type: 'action-bar',
        },
      ],
      order: 0,
      title: { de: 'Überblick', en: 'Overview' },
    },
  ],
}
