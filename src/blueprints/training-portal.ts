import type { Blueprint, BlueprintRoom } from '../domain/blueprints.js'
import { groups } from './groups.js'
import { buttons, documentToFill, goal, tasks, text, video } from './parts.js'

const room: BlueprintRoom = {
  about: { de: 'Ein Weg durch die Schulung: lesen, ansehen, üben, abhaken, mit einem Ziel für das Quartal.', en: 'One way through the training: read, watch, practise, tick off, with a goal for the quarter.' },
  blocks: [
    text(
      `
## So lernen Sie unser Produkt kennen

Planen Sie vier Stunden, verteilt auf eine Woche. Danach führen Sie ein erstes Gespräch mit einem Kunden ohne Hilfe.

1. **Ansehen:** die Einführung, zwölf Minuten.
2. **Nachlesen:** den Leitfaden. Er beantwortet, was Kunden zuerst fragen.
3. **Üben:** spielen Sie die Vorführung einmal mit einer Kollegin durch.
4. **Abhaken:** die Aufgaben unten. Jede Person hakt ihre eigenen ab.`,
      `
## How you get to know our product

Plan four hours, spread over a week. After that you lead a first talk with a customer without help.

1. **Watch** the introduction, twelve minutes.
2. **Read** the guide. It answers what customers ask first.
3. **Practise:** play the demo through once with a colleague.
4. **Tick off** the tasks below. Everybody ticks their own.`,
    ),
    video({ de: 'Einführung in zwölf Minuten', en: 'Introduction in twelve minutes' }, { de: 'Wählen Sie Ihr Einführungsvideo: eine Adresse von YouTube, Vimeo oder Loom, oder eine eigene Datei.', en: 'Choose your introduction video: an address at YouTube, Vimeo or Loom, or a file of your own.' }),
    tasks({ de: 'Meine Schulung', en: 'My training' }, 'person', [
      { label: { de: 'Einführung angesehen', en: 'Watched the introduction' } },
      { hint: { de: 'Merken Sie sich die drei Fragen, die Kunden zuerst stellen.', en: 'Note the three questions that customers ask first.' }, label: { de: 'Leitfaden gelesen', en: 'Read the guide' } },
      { label: { de: 'Vorführung mit einer Kollegin durchgespielt', en: 'Played the demo through with a colleague' } },
      { hint: { de: 'Schreiben Sie Ihrem Partnermanagement, was offen geblieben ist.', en: 'Write to your partner manager about what is still open.' }, label: { de: 'Offene Fragen geklärt', en: 'Settled open questions' } },
    ]),
    goal({ de: 'Das Gelernte anwenden', en: 'Put it to use' }, { de: 'Drei Leads in diesem Quartal: so bleibt die Schulung hängen.', en: 'Three leads this quarter: that is how the training sticks.' }, { metric: 'leads-submitted', period: 'quarter', target: 3 }),
    documentToFill({ de: 'Der Leitfaden zum Nachlesen', en: 'The guide to read up in' }, { de: 'Wählen Sie den Leitfaden, der zur Schulung gehört.', en: 'Choose the guide that belongs to the training.' }),
    buttons({ label: { de: 'Den ersten Lead einreichen', en: 'Submit the first lead' }, room: 'leads' }),
  ],
  group: groups.learning,
  home: 'training-portal',
  icon: 'graduation-cap',
  key: 'training-portal',
  kind: 'custom',
  order: 55,
  title: { de: 'Schulung', en: 'Training' },
}

/** A training room: text, video, tasks, goal, document. */
export const trainingPortal: Blueprint = {
  description: { de: 'Schulung mit Video, Leitfaden, Checkliste für jede Person und einem Ziel für das Quartal.', en: 'Training with a video, a guide, a checklist for each person and a goal for the quarter.' },
  id: 'training-portal',
  isPattern: true,
  rooms: [room],
  title: { de: 'Schulungsraum', en: 'Training room' },
}
