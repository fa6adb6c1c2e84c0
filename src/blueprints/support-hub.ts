import type { Blueprint, BlueprintRoom } from '../domain/blueprints.js'
import { groups } from './groups.js'
import { documentToFill, embed, introduction, text, video } from './parts.js'

const room: BlueprintRoom = {
  about: { de: 'Hilfe an einem Ort: wer hilft, wie schnell, Anleitung zum Nachlesen und Ansehen, Formular.', en: 'Help in one place: who helps, how fast, a guide to read and watch, a form.' },
  blocks: [
    text(
      `
## Wer hilft wobei

- **Fragen zu einem Lead:** schreiben Sie einen Kommentar am Lead. Ihr Partnermanagement liest ihn am selben Tag.
- **Technische Fragen vor dem Kauf:** nehmen Sie das Formular unten, Antwort am nächsten Werktag.
- **Ein Kunde steht still:** rufen Sie an. Halten Sie die Kundennummer bereit.
- **Zugänge:** Ihr eigener Partner-Admin lädt Kolleginnen und Kollegen im Profil ein.

## Wie schnell wir antworten

1. **Stillstand:** 1 Stunde, rund um die Uhr.
2. **Beeinträchtigt, es gibt einen Umweg:** 4 Stunden an Werktagen.
3. **Frage:** 1 Werktag.`,
      `
## Who helps with what

- **Questions about a lead:** write a comment on the lead. Your partner manager reads it the same day.
- **Technical questions before a sale:** use the form below, answered on the next working day.
- **A customer stands still:** call. Have the customer number ready.
- **Accounts:** your own partner admin invites colleagues in the profile.

## How fast we answer

1. **Standstill:** 1 hour, day and night.
2. **Impaired, there is a way round:** 4 hours on working days.
3. **Question:** 1 working day.`,
    ),
    documentToFill({ de: 'Erste Hilfe: die häufigsten Störungen', en: 'First aid: the most frequent faults' }, { de: 'Wählen Sie die Anleitung zur Selbsthilfe.', en: 'Choose the guide for helping oneself.' }),
    embed({ de: 'Formular für technische Fragen', en: 'Form for technical questions' }, { de: 'Tragen Sie die Adresse Ihres Formulars ein.', en: 'Enter the address of your form.' }),
    video({ de: 'So finden Sie einen Fehler in fünf Minuten', en: 'How to find a fault in five minutes' }, { de: 'Wählen Sie ein Video zur Fehlersuche.', en: 'Choose a video on finding faults.' }),
    introduction(
      'Support',
      { de: 'Ihr Team für alles, was nicht läuft', en: 'Your team for everything that does not run' },
      { de: 'Drei Personen, die auch verkaufen und einführen kennen. Sie sprechen mit Ihrem Kunden, wenn Sie das möchten, und immer in Ihrem Namen.', en: 'Three people who know selling and installing as well. They talk to your customer if you wish, and always in your name.' },
    ),
  ],
  group: groups.working,
  home: 'support-hub',
  icon: 'life-buoy',
  key: 'support-hub',
  kind: 'custom',
  order: 105,
  showTableOfContents: true,
  title: { de: 'Hilfe', en: 'Support' },
}

/** A support room: text, document, embed, video, introduction. */
export const supportHub: Blueprint = {
  description: { de: 'Wer hilft, wie schnell, mit Anleitung, Video, Formular und den Menschen dahinter.', en: 'Who helps, how fast, with a guide, a video, a form and the people behind it.' },
  id: 'support-hub',
  isPattern: true,
  rooms: [room],
  title: { de: 'Hilferaum', en: 'Support hub' },
}
