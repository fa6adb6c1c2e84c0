import { type DemoRoom, roomGroups } from './room-definitions.js'

/** Rooms that every partner type has in the same words. */
export const leadsRoom: DemoRoom = {
  group: roomGroups.selling,
  key: 'leads',
  kind: 'leads',
  layout: [],
  order: 10,
  title: { de: 'Leads', en: 'Leads' },
}

export const dealsRoom: DemoRoom = {
  group: roomGroups.selling,
  key: 'deals',
  kind: 'deals',
  layout: [],
  order: 12,
  title: { de: 'Deals', en: 'Deals' },
}

export const paymentsRoom: DemoRoom = {
  group: roomGroups.selling,
  icon: 'wallet',
  key: 'payments',
  kind: 'payments',
  layout: [],
  order: 18,
  title: { de: 'Zahlungen', en: 'Payments' },
}

export const supportRoom: DemoRoom = {
  group: roomGroups.programme,
  icon: 'life-buoy',
  key: 'support',
  kind: 'custom',
  layout: [
    {
      markdown: {
        de: `
## Wer hilft wobei

- **Fragen zu einem Lead:** schreiben Sie einen Kommentar am Lead. Ihr Partnermanager liest ihn am selben Tag.
- **Technische Fragen vor dem Kauf:** presales@quaywright.example, Antwort am nächsten Werktag.
- **Störungen bei Kunden:** +44 20 7946 0100, rund um die Uhr. Halten Sie die Kundennummer bereit.
- **Zugänge und Personen:** Ihr eigener Partner-Admin legt Kolleginnen und Kollegen im Profil an.

## Wie schnell wir antworten

1. **Stillstand** (kein Tor lässt sich buchen): 15 Minuten, rund um die Uhr.
2. **Beeinträchtigt** (es gibt einen Umweg): 2 Stunden an Werktagen.
3. **Frage:** 1 Werktag.

Diese Zeiten gelten für Ihre Kunden ebenso, wenn Sie den ersten Anruf selbst annehmen.`,
        en: `
## Who helps with what

- **Questions about a lead:** write a comment on the lead. Your partner manager reads it the same day.
- **Technical questions before a sale:** presales@quaywright.example, answered on the next working day.
- **Customers that stand still:** +44 20 7946 0100, day and night. Have the customer number ready.
- **Accounts and people:** your own partner admin adds colleagues in the profile.

## How fast we answer

1. **Standstill** (no door can be booked): 15 minutes, day and night.
2. **Impaired** (there is a way round): 2 hours on working days.
3. **Question:** 1 working day.

The same times hold for your customers when you take the first call yourself.`,
      },
      type: 'text',
    },
    {
      buttons: [
        { label: { de: 'Dem Vorverkauf schreiben', en: 'Write to presales' }, url: 'mailto:presales@quaywright.example' },
        { label: { de: 'Bei Stillstand anrufen', en: 'Call about a standstill' }, url: 'tel:+442079460100' },
      ],
      type: 'action-bar',
    },
  ],
  order: 60,
  showTableOfContents: true,
  title: { de: 'Hilfe', en: 'Support' },
}

export const goldLounge: DemoRoom = {
  group: roomGroups.programme,
  icon: 'armchair',
  internalNote: 'Opens from Gold. Shown with a lock below Gold, so that partners see what they work towards.',
  key: 'gold-lounge',
  kind: 'custom',
  layout: [
    { picture: 'lounge', type: 'image' },
    {
      markdown: {
        de: `
## Willkommen in der Gold-Lounge

Ab Gold arbeiten wir früher und enger zusammen.

- **Demo-Umgebung auf Ihren Namen**, mit Ihrem Logo und den Daten eines Musterlagers.
- **Zwei Tage Lösungsarchitektur** je Quartal, auch beim Kunden vor Ort.
- **Gemeinsames Marketingbudget:** bis zu 8.000 EUR im Jahr, Antrag formlos an Ihren Partnermanager.
- **Platz im Partnerbeirat**, der zweimal im Jahr über die Roadmap spricht.

## Nächster Beirat

Der Beirat trifft sich am letzten Donnerstag des Quartals. Die Themen schicken wir zwei Wochen vorher.`,
        en: `
## Welcome to the gold lounge

From Gold on we work together earlier and more closely.

- **A demo system in your name**, with your logo and the data of a model warehouse.
- **Two days of solution architecture** a quarter, at the customer's site as well.
- **Joint marketing budget:** up to 8,000 EUR a year; a short request to your partner manager is enough.
- **A seat in the partner council**, which talks about the roadmap twice a year.

## The next council

The council meets on the last Thursday of the quarter. We send the topics two weeks before.`,
      },
      type: 'text',
    },
  ],
  order: 70,
  title: { de: 'Gold-Lounge', en: 'Gold lounge' },
  unlockTier: 'gold',
  whenLocked: 'show',
}

export const roadmapPreview: DemoRoom = {
  group: roomGroups.programme,
  icon: 'telescope',
  internalNote: 'Under embargo: Platinum only, and nobody else may know that the room exists.',
  key: 'roadmap-preview',
  kind: 'custom',
  layout: [
    {
      markdown: {
        de: `
## Was als Nächstes kommt

Vertraulich. Bitte nicht an Kunden weitergeben.

1. **Quaywright Slots 6:** Fahrer buchen aus ihrer eigenen App; offene Schnittstelle für Telematik.
2. **Quaywright Cold 3:** Türsensoren von vier Herstellern, Warnung vor dem Grenzwert statt danach.
3. **Quaywright Insight:** Prognose der Torauslastung für die nächsten zehn Tage.`,
        en: `
## What comes next

Confidential. Please do not pass it on to customers.

1. **Quaywright Slots 6:** drivers book from their own app; an open interface for telematics.
2. **Quaywright Cold 3:** door sensors of four makers, a warning before the limit instead of after it.
3. **Quaywright Insight:** a forecast of door use for the next ten days.`,
      },
      type: 'text',
    },
  ],
  order: 80,
  title: { de: 'Ausblick', en: 'Roadmap preview' },
  unlockTier: 'platinum',
  whenLocked: 'hide',
}
