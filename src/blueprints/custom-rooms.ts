import type { BlueprintRoom } from '../domain/blueprints.js'
import { groups } from './groups.js'
import { announcements, buttons, partnerDetails, text } from './parts.js'

const home = 'advanced'

/** Custom rooms that the larger blueprints and the proposal share. */
export const customRooms = {
  'programme-guide': {
    about: { de: 'Was beide Seiten voneinander erwarten, wie Stufen entstehen, wie ein Lead läuft.', en: 'What both sides expect of one another, how tiers come about, how a lead runs.' },
    blocks: [
      text(
        `
## Was wir voneinander erwarten

**Von uns:** eine feste Ansprechperson, Antwort auf Leads in zwei Werktagen, Material, das stimmt.

**Von Ihnen:** gepflegte Leads, zwei geschulte Personen, ein gemeinsamer Plan im Jahr.

## Der Weg eines Leads

1. **Neu:** eingereicht; wir prüfen auf Doppelungen.
2. **Qualifiziert:** Bedarf, Budget und Zeitpunkt sind bekannt.
3. **Demo** und **Angebot:** Sie sehen jeden Schritt am Lead und werden benachrichtigt.
4. **Geschlossen:** gewonnen, verloren oder nicht geeignet, mit dem Grund.

## Stufen

Ihre Stufe folgt aus dem, was Sie im Jahr gewinnen. Wir prüfen einmal im Quartal; eine Stufe bleibt mindestens ein Jahr.`,
        `
## What we expect of one another

**Of us:** a partner manager of your own, answers to leads within two working days, material that is right.

**Of you:** leads that are kept up to date, two trained people, one joint plan a year.

## The way of a lead

1. **New:** submitted; we look for duplicates.
2. **Qualified:** need, budget and time are known.
3. **Demo** and **proposal:** you see every step on the lead and are told about it.
4. **Closed:** won, lost or not a fit, with the reason.

## Tiers

Your tier follows from what you win in a year. We check once a quarter; a tier stays for at least a year.`,
      ),
      partnerDetails(),
    ],
    group: groups.programme,
    home,
    icon: 'book-open',
    key: 'programme-guide',
    kind: 'custom',
    order: 6,
    showTableOfContents: true,
    title: { de: 'Programmhandbuch', en: 'Programme guide' },
  },
  news: {
    about: { de: 'Ankündigungen an einem festen Ort, nicht nur auf dem Überblick.', en: 'Announcements in a fixed place, not only on the overview.' },
    blocks: [
      text('Was sich im Programm ändert, steht hier, bevor es gilt. Jede Person liest nur, was für sie bestimmt ist.', 'What changes in the programme stands here before it holds. Everybody reads only what is meant for them.'),
      announcements(10),
    ],
    group: groups.programme,
    home,
    icon: 'newspaper',
    key: 'news',
    kind: 'custom',
    order: 7,
    title: { de: 'Neuigkeiten', en: 'News' },
  },
  pricing: {
    about: { de: 'Preise, Marge und Rabattregeln; öffnet sich, wenn das Onboarding erledigt ist.', en: 'Prices, margin and rules for discounts; opens when the onboarding is done.' },
    blocks: [
      text(
        `
## Preise und Marge

Ihre Marge steht in Ihrem Vertrag und richtet sich nach Ihrer Stufe.

## Rabatte

- **Bis 10 %** entscheiden Sie selbst, aus Ihrer Marge.
- **Bis 20 %** teilen wir uns den Nachlass; fragen Sie in einem Kommentar am Lead.
- **Darüber** nur nach Absprache mit Ihrem Partnermanagement, vor dem Angebot.

Ein Angebot gilt 30 Tage. Danach prüfen Sie bitte, ob der Preis noch stimmt.`,
        `
## Prices and margin

Your margin stands in your contract and depends on your tier.

## Discounts

- **Up to 10 %** you decide yourself, out of your margin.
- **Up to 20 %** we share the discount; ask for it in a comment on the lead.
- **Beyond that** only after talking to your partner manager, before the proposal.

A proposal holds for 30 days. After that please check whether the price is still right.`,
      ),
    ],
    group: groups.selling,
    home,
    icon: 'badge-percent',
    key: 'pricing',
    kind: 'custom',
    order: 25,
    title: { de: 'Preise und Rabatte', en: 'Prices and discounts' },
    unlock: [{ tasksOf: 'onboarding' }],
    whenLocked: 'show',
  },
  'tier-lounge': {
    about: { de: 'Was es ab den oberen Stufen mehr gibt; darunter sichtbar mit Schloss, damit man weiß, worauf man hinarbeitet.', en: 'What there is more of from the upper tiers on; shown with a lock below, so that partners see what they work towards.' },
    blocks: [
      text(
        `
## Willkommen in der Lounge

Ab dieser Stufe arbeiten wir früher und enger zusammen.

- **Vorführumgebung auf Ihren Namen**, mit Ihrem Logo.
- **Zwei Tage Fachleute von uns** je Quartal, auch beim Kunden vor Ort.
- **Ein Platz im Partnerbeirat**, der zweimal im Jahr über die Planung spricht.`,
        `
## Welcome to the lounge

From this tier on we work together earlier and more closely.

- **A demo system in your name**, with your logo.
- **Two days of our specialists** a quarter, at the customer’s site as well.
- **A seat in the partner council**, which talks about our plans twice a year.`,
      ),
      buttons({ label: { de: 'Dem Partnermanagement schreiben', en: 'Write to your partner manager' }, room: 'messages' }),
    ],
    group: groups.programme,
    home,
    icon: 'armchair',
    key: 'tier-lounge',
    kind: 'custom',
    order: 130,
    title: { de: 'Lounge', en: 'Lounge' },
    unlock: [{ tier: 'upper' }],
    whenLocked: 'show',
  },
  roadmap: {
    about: { de: 'Was als Nächstes kommt; nur für die oberste Stufe, erst nach einer Sperrfrist, für andere unsichtbar.', en: 'What comes next; for the top tier only, after an embargo, and hidden from everybody else.' },
    blocks: [
      text(
        `
## Was als Nächstes kommt

Vertraulich. Bitte nicht an Kunden weitergeben.

Wir zeigen hier, woran wir arbeiten, bevor wir es ankündigen: damit Sie Angebote planen können, und damit Ihr Einwand noch etwas ändert. Sagen Sie uns im Partnerbeirat, was Ihre Kunden davon brauchen.`,
        `
## What comes next

Confidential. Please do not pass it on to customers.

We show here what we work on before we announce it: so that you can plan proposals, and so that your objection still changes something. Tell us in the partner council what your customers need of it.`,
      ),
    ],
    group: groups.programme,
    home,
    icon: 'telescope',
    key: 'roadmap',
    kind: 'custom',
    order: 140,
    title: { de: 'Ausblick', en: 'Roadmap' },
    unlock: [{ tier: 'top' }, { inDays: 30 }],
    whenLocked: 'hide',
  },
} as const satisfies Readonly<Record<string, BlueprintRoom>>
