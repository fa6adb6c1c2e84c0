import { type DemoPortal, roomGroups } from './room-definitions.js'
import { goldLounge, leadsRoom, roadmapPreview, supportRoom } from './rooms-for-all.js'

/** The portal of partners who recommend and leave selling to the vendor. */
export const referralPortal: DemoPortal = {
  partnerType: 'referral',
  rooms: [
    leadsRoom,
    {
      group: roomGroups.programme,
      icon: 'book-open',
      key: 'programme-guide',
      kind: 'custom',
      layout: [
        {
          markdown: {
            de: `
## So funktioniert eine Empfehlung

Sie stellen die Verbindung her, wir machen den Rest. Eine Empfehlung zählt, wenn der Kunde uns noch nicht in den letzten sechs Monaten gesprochen hat.

1. **Einreichen.** Firma, Ansprechpartner und zwei Sätze dazu, was den Kunden drückt.
2. **Qualifizieren.** Wir rufen innerhalb von zwei Werktagen an und tragen das Ergebnis ein.
3. **Vorführen und anbieten.** Sie sehen jeden Schritt am Lead und werden benachrichtigt.
4. **Abschluss.** Gewinnen wir, erhalten Sie Ihre Prämie mit der ersten bezahlten Rechnung.

## Prämien

- **Registriert:** 5 % des ersten Vertragsjahres
- **Silber:** 7 %
- **Gold:** 9 %
- **Platin:** 10 % und 3 % des zweiten Jahres

## Stufen

Silber ab drei, Gold ab acht, Platin ab fünfzehn gewonnenen Empfehlungen in zwölf Monaten. Wir prüfen am Monatsanfang; eine Stufe bleibt mindestens zwölf Monate.`,
            en: `
## How a referral works

You make the introduction, we do the rest. A referral counts when the customer has not talked to us in the last six months.

1. **Submit.** Company, contact, and two sentences about what troubles the customer.
2. **Qualify.** We call within two working days and write down the result.
3. **Demo and proposal.** You see every step on the lead and are told about it.
4. **Close.** If we win, your reward comes with the first paid invoice.

## Rewards

- **Registered:** 5 % of the first contract year
- **Silver:** 7 %
- **Gold:** 9 %
- **Platinum:** 10 %, and 3 % of the second year

## Tiers

Silver from three, Gold from eight, Platinum from fifteen won referrals in twelve months. We check on the first of the month; a tier stays for at least twelve months.`,
          },
          type: 'text',
        },
        { caption: { de: 'Vier Stufen, eine Richtung', en: 'Four tiers, one direction' }, picture: 'tier-ladder', type: 'image' },
      ],
      order: 30,
      showTableOfContents: true,
      title: { de: 'Programmhandbuch', en: 'Programme guide' },
    },
    {
      group: roomGroups.selling,
      icon: 'message-circle-question',
      key: 'good-conversations',
      kind: 'custom',
      layout: [
        {
          markdown: {
            de: `
## Fünf Fragen, die ein Gespräch öffnen

- Wie lange wartet ein Lkw an einem Montagmorgen vor Ihrem Tor?
- Wer weiß in diesem Augenblick, welche Tore frei sind?
- Was kostet Sie eine Stunde Standgeld, und wie viele waren es im letzten Monat?
- Wie weisen Sie die Temperatur einer Palette nach, wenn der Kunde danach fragt?
- Was geschieht, wenn der Disponent krank ist?

## Passt, passt nicht

**Passt:** mehr als 20 Lkw am Tag, mehrere Tore, ein Hof mit eigenen Wegen, Kühlware.

**Passt nicht:** ein einzelnes Tor, reine Paketabholung, Schüttgut ohne Zeitfenster.`,
            en: `
## Five questions that open a conversation

- How long does a truck wait at your gate on a Monday morning?
- Who knows at this moment which doors are free?
- What does an hour of demurrage cost you, and how many were there last month?
- How do you prove the temperature of a pallet when the customer asks?
- What happens when the dispatcher is ill?

## A fit, and not a fit

**A fit:** more than 20 trucks a day, several doors, a yard with ways of its own, chilled goods.

**Not a fit:** a single door, parcel pick-up only, bulk goods without time windows.`,
          },
          type: 'text',
        },
        { buttons: [{ label: { de: 'Empfehlung einreichen', en: 'Submit a referral' }, room: 'leads' }], type: 'action-bar' },
      ],
      order: 20,
      title: { de: 'Gute Gespräche', en: 'Good conversations' },
    },
    supportRoom,
    goldLounge,
    roadmapPreview,
    {
      group: roomGroups.programme,
      icon: 'rocket',
      key: 'getting-started',
      kind: 'custom',
      layout: [
        {
          markdown: {
            de: `
## Ihre erste Woche

1. **Sehen Sie sich um.** Links stehen Ihre Räume; ein Schloss sagt, womit sich ein Raum öffnet.
2. **Lesen Sie das Programmhandbuch.** Es dauert acht Minuten.
3. **Reichen Sie eine Empfehlung ein.** Auch eine kleine: danach kennen Sie den Weg.
4. **Laden Sie eine Kollegin ein.** Unter Profil, wenn Sie Partner-Admin sind.`,
            en: `
## Your first week

1. **Look around.** Your rooms stand on the left; a lock says what opens a room.
2. **Read the programme guide.** It takes eight minutes.
3. **Submit one referral.** A small one will do: after it you know the way.
4. **Invite a colleague.** In your profile, if you are a partner admin.`,
          },
          type: 'text',
        },
        {
          cards: [
            { description: { de: 'Prämien, Stufen und Spielregeln', en: 'Rewards, tiers and the rules of the game' }, label: { de: 'Programmhandbuch', en: 'Programme guide' }, room: 'programme-guide' },
            { description: { de: 'Fragen, die ein Gespräch öffnen', en: 'Questions that open a conversation' }, label: { de: 'Gute Gespräche', en: 'Good conversations' }, room: 'good-conversations' },
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
        { caption: { de: 'Weniger Warten am Tor: darum geht es', en: 'Less waiting at the gate: that is what it is about' }, picture: 'terminal', type: 'image' },
        {
          buttons: [
            { label: { de: 'Wie hoch ist meine Prämie?', en: 'What is my reward?' }, room: 'programme-guide' },
          ],
          type: 'action-bar',
        },
      ],
      order: 0,
      title: { de: 'Überblick', en: 'Overview' },
    },
  ],
}
