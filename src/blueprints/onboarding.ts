import type { Blueprint, BlueprintRoom } from '../domain/blueprints.js'
import { groups } from './groups.js'
import { buttons, introduction, tasks, text, video } from './parts.js'

const room: BlueprintRoom = {
  about: { de: 'Die ersten zwei Wochen: wer wir sind, was zu tun ist, und woran man merkt, dass man angekommen ist.', en: 'The first two weeks: who we are, what to do, and how to tell that one has arrived.' },
  blocks: [
    text(
      `
## Willkommen

Schön, dass Sie dabei sind. In zwei Wochen sind Sie so weit, dass Sie selbst verkaufen; dieser Raum führt Sie hin.

- **Tag 1:** Laden Sie alle ein, die mit uns arbeiten werden.
- **Woche 1:** Lernen Sie das Produkt und uns kennen.
- **Woche 2:** Gehen Sie mit Ihrem Partnermanagement Ihre ersten Wunschkunden durch und reichen Sie einen Lead ein.`,
      `
## Welcome

Good to have you with us. In two weeks you are ready to sell yourself; this room takes you there.

- **Day 1:** invite everybody who will work with us.
- **Week 1:** get to know the product, and us.
- **Week 2:** go through your first wished-for customers with your partner manager and submit a lead.`,
    ),
    introduction(
      'Partner team',
      { de: 'Die Menschen, die für Sie da sind', en: 'The people who are there for you' },
      { de: 'Sie haben eine feste Ansprechperson im Partnermanagement. Fragen Sie früh: eine Antwort dauert Minuten, ein Umweg Tage.', en: 'You have a partner manager of your own. Ask early: an answer takes minutes, a detour takes days.' },
    ),
    tasks({ de: 'Die ersten zwei Wochen', en: 'The first two weeks' }, 'organisation', [
      { hint: { de: 'Im Profil unter Team.', en: 'In the profile, under team.' }, label: { de: 'Kolleginnen und Kollegen eingeladen', en: 'Invited colleagues' } },
      { label: { de: 'Kennenlernen mit dem Partnermanagement vereinbart', en: 'Agreed on a first talk with the partner manager' } },
      { label: { de: 'Einführung angesehen', en: 'Watched the introduction' } },
      { hint: { de: 'Zehn Namen reichen, sortiert nach Nähe.', en: 'Ten names are enough, sorted by how well you know them.' }, label: { de: 'Liste der Wunschkunden gemacht', en: 'Made a list of wished-for customers' } },
      { label: { de: 'Ersten Lead eingereicht', en: 'Submitted the first lead' } },
    ]),
    video({ de: 'Wie wir zusammenarbeiten', en: 'How we work together' }, { de: 'Wählen Sie Ihr Begrüßungsvideo.', en: 'Choose your welcome video.' }),
    buttons(
      { label: { de: 'Kolleginnen und Kollegen einladen', en: 'Invite colleagues' }, url: '/profile' },
      { label: { de: 'Lead einreichen', en: 'Submit a lead' }, room: 'leads' },
    ),
  ],
  group: groups.programme,
  home: 'onboarding',
  icon: 'rocket',
  key: 'onboarding',
  kind: 'custom',
  order: 5,
  title: { de: 'Erste Schritte', en: 'Getting started' },
}

/** A room for newcomers: text, introduction, tasks, video, action bar. */
export const onboarding: Blueprint = {
  description: { de: 'Die ersten zwei Wochen eines neuen Partners mit einer Checkliste für die ganze Organisation.', en: 'The first two weeks of a new partner, with one checklist for the whole organisation.' },
  id: 'onboarding',
  isPattern: true,
  rooms: [room],
  title: { de: 'Onboarding', en: 'Onboarding' },
}
