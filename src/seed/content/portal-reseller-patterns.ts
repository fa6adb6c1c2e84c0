import { analytics, announcements, banner, goal, partnerDetails, tasks, text } from '../../blueprints/parts.js'
import type { BlueprintBlock, Words } from '../../domain/blueprints.js'
import { type DemoBlock, type DemoRoom, roomGroups } from './room-definitions.js'

const block = (code: BlueprintBlock): DemoBlock => ({ code, type: 'code' })

/** A free film of the Blender Foundation stands in where a vendor would have its own; it is fetched only when somebody presses play. */
const video = (title: Words, transcript: Words): DemoBlock =>
  block({ poster: 'film', source: 'link', title, transcript, type: 'video', url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ' })

const document = (key: string, heading: Words): DemoBlock => block({ document: key, heading, type: 'document' })

const person = (name: string, photo: string, email: string, role: Words, bio: Words) => ({ bio, email, kind: 'person', name, photo, role })

const marek = person(
  'Marek Solberg',
  'portrait-marek',
  'manager@demo.test',
  { de: 'Ihr Partnermanager', en: 'Your partner manager' },
  { de: 'Seit elf Jahren auf Höfen und in Häfen unterwegs. Marek liest Kommentare an Leads am selben Tag und kommt mit zum ersten Termin.', en: 'Eleven years on yards and in ports. Marek reads comments on leads the same day and comes along to the first meeting.' },
)
const priya = person(
  'Priya Ostrander',
  'portrait-priya',
  'second.manager@demo.test',
  { de: 'Technik vor dem Kauf', en: 'Technology before a sale' },
  { de: 'Priya baut Vorführungen mit dem Hofplan Ihres Kunden und beantwortet, was dessen IT wissen will.', en: 'Priya builds demos with your customer’s own yard plan and answers what their IT wants to know.' },
)

/** The list that the demo's progress is told for. */
export const firstTenDays: DemoBlock = block(
  tasks({ de: 'Die ersten zehn Tage', en: 'The first ten days' }, 'organisation', [
    { hint: { de: 'Im Profil unter Team.', en: 'In the profile, under team.' }, label: { de: 'Alle eingeladen, die verkaufen oder einführen', en: 'Invited everybody who sells or installs' } },
    { label: { de: 'Kennenlernen mit Marek', en: 'First talk with Marek' } },
    { label: { de: 'Demo-Umgebung eingerichtet', en: 'Set up the demo system' } },
    { hint: { de: 'Zehn Namen reichen.', en: 'Ten names are enough.' }, label: { de: 'Liste der Wunschkunden besprochen', en: 'Went through the list of wished-for customers' } },
    { label: { de: 'Ersten Lead eingereicht', en: 'Submitted the first lead' } },
  ]),
)

/** What a newcomer finds beside the plan of the first ten days. */
export const onboardingBlocks: readonly DemoBlock[] = [
  block({ people: [marek, priya], type: 'introduction' }),
  firstTenDays,
  video({ de: 'Wie ein Zeitfenster gebucht wird', en: 'How a time window is booked' }, { de: 'Eine Fahrerin öffnet die Buchung auf ihrem Telefon, wählt ein Tor und bekommt ihr Zeitfenster bestätigt.', en: 'A driver opens the booking on her phone, chooses a gate and has her window confirmed.' }),
]

/** Prices are not only read but calculated. */
export const priceCalculator: DemoBlock = block({
  currency: 'EUR',
  heading: { de: 'Was kostet das diesen Kunden?', en: 'What does this cost that customer?' },
  note: { de: 'Je Standort und Jahr, ohne Umsatzsteuer. Ihr Rabatt ist eingerechnet.', en: 'Per site and year, without VAT. Your discount is counted in.' },
  products: [
    { bands: [{ from: 5, percent: 3 }, { from: 10, percent: 6 }], name: { de: 'Quaywright Slots, bis 10 Tore', en: 'Quaywright Slots, up to 10 doors' }, price: '6900.00', unit: { de: 'je Standort und Jahr', en: 'per site and year' } },
    { name: { de: 'Weiteres Tor', en: 'Further door' }, price: '290.00', unit: { de: 'je Tor und Jahr', en: 'per door and year' } },
    { name: { de: 'Quaywright Yard', en: 'Quaywright Yard' }, price: '9400.00', unit: { de: 'je Standort und Jahr', en: 'per site and year' } },
    { least: 4, name: { de: 'Sensor für Quaywright Cold', en: 'Sensor for Quaywright Cold' }, price: '38.00', unit: { de: 'je Sensor', en: 'per sensor' } },
  ],
  tierDiscounts: [{ percent: 18, tier: 'registered' }, { percent: 24, tier: 'silver' }, { percent: 30, tier: 'gold' }, { percent: 34, tier: 'platinum' }],
  type: 'pricing-calculator',
})

/** What the help room of resellers has beyond the one of everybody. */
export const supportBlocks: readonly DemoBlock[] = [
  document('first-aid', { de: 'Zuerst selbst nachsehen', en: 'Look for yourself first' }),
  block({ aspect: 'classic', title: { de: 'Wartungsfenster und Feiertage', en: 'Maintenance windows and holidays' }, type: 'embed', url: 'https://calendar.google.com/calendar/embed?src=en.german%23holiday%40group.v.calendar.google.com&ctz=UTC' }),
  video({ de: 'Einen stummen Sensor finden', en: 'Finding a silent sensor' }, { de: 'Erst die Lampe, dann der Abstand, dann der Tausch: in fünf Minuten ist klar, woran es liegt.', en: 'First the lamp, then the distance, then the swap: in five minutes it is clear what is wrong.' }),
  block({ people: [priya], type: 'introduction' }),
]

const training: DemoRoom = {
  group: roomGroups.learning,
  icon: 'graduation-cap',
  key: 'training',
  kind: 'custom',
  layout: [
    block(text('## In fünf Stunden sicher vorführen\n\nSehen Sie den Film, lesen Sie den Leitfaden, spielen Sie die Vorführung einmal mit einer Kollegin durch. Wer die Prüfung besteht, bekommt den Werkzeugkasten.', '## Demo with confidence in five hours\n\nWatch the film, read the guide, play the demo through once with a colleague. Whoever passes the quiz gets the toolbox.')),
    video({ de: 'Slots in zwölf Minuten', en: 'Slots in twelve minutes' }, { de: 'Von der Buchung bis zur Abfahrt: was Fahrer, Tor und Disposition sehen.', en: 'From booking to departure: what driver, gate and dispatcher see.' }),
    block(
      tasks({ de: 'Meine Schulung', en: 'My training' }, 'person', [
        { label: { de: 'Film angesehen', en: 'Watched the film' } },
        { label: { de: 'Leitfaden gelesen', en: 'Read the guide' } },
        { hint: { de: 'Mit einer Kollegin, ohne Unterbrechung.', en: 'With a colleague, without a break.' }, label: { de: 'Vorführung durchgespielt', en: 'Played the demo through' } },
        { label: { de: 'Prüfung abgelegt', en: 'Took the quiz' } },
      ]),
    ),
    block(goal({ de: 'Das Gelernte anwenden', en: 'Put it to use' }, { de: 'Acht Leads in diesem Quartal', en: 'Eight leads this quarter' }, { metric: 'leads-submitted', period: 'quarter', target: 8 })),
    document('slots-guide', { de: 'Der Leitfaden', en: 'The guide' }),
  ],
  order: 40,
  title: { de: 'Schulung', en: 'Training' },
}

const campaignCenter: DemoRoom = {
  group: roomGroups.selling,
  icon: 'megaphone',
  key: 'campaign-center',
  kind: 'custom',
  layout: [
    block(banner({ de: 'Kürzere Schlangen, gleiche Tore', en: 'Shorter queues, same gates' }, { de: 'Die Kampagne dieses Quartals: ein Nachmittag mit den Zahlen des Kunden.', en: 'This quarter’s campaign: an afternoon with the customer’s own figures.' })),
    block(text('## So machen Sie mit\n\n1. **Woche 1:** zehn Kunden wählen, Einladung anpassen, verschicken.\n2. **Woche 2:** nachrufen; jede Zusage als Lead mit der Quelle Kampagne.\n3. **Woche 3:** der Nachmittag. Auf Wunsch kommt Marek dazu.', '## How to join\n\n1. **Week 1:** choose ten customers, adapt the invitation, send it.\n2. **Week 2:** follow up; everyone who agrees is a lead with the source Campaign.\n3. **Week 3:** the afternoon. Marek joins if you like.')),
    block({ caption: { de: 'Das Motiv, frei für Ihre Einladung', en: 'The motif, free for your invitation' }, image: 'campaign', type: 'image' }),
    document('campaign-invitation', { de: 'Einladung und Leitfaden', en: 'Invitation and guide' }),
    { buttons: [{ label: { de: 'Lead aus der Kampagne', en: 'Lead of the campaign' }, room: 'leads' }, { label: { de: 'Preise', en: 'Prices' }, room: 'pricing-and-margins' }], type: 'action-bar' },
    block(analytics('leads-by-source', 'quarter', 'bar', { de: 'Woher Ihre Leads kommen', en: 'Where your leads come from' })),
  ],
  order: 28,
  title: { de: 'Kampagne', en: 'Campaign' },
}

const numbers: DemoRoom = {
  group: roomGroups.insight,
  icon: 'bar-chart-3',
  key: 'analytics',
  kind: 'custom',
  layout: [
    block(text('Alles hier zählt die Arbeit Ihrer Organisation. Wird der Trichter oben schmaler, fehlen in sechs Wochen Abschlüsse.', 'Everything here counts the work of your organisation. When the funnel gets thinner at the top, closes are missing six weeks later.')),
    block(analytics('leads-submitted', 'year', 'line', { de: 'Eingereichte Leads', en: 'Submitted leads' })),
    block(analytics('leads-by-status', 'year', 'funnel', { de: 'Vom Eingang zum Abschluss', en: 'From arrival to close' })),
    block(analytics('conversion-rate', 'year', 'number', { de: 'Gewonnen von allen geschlossenen', en: 'Won of all that closed' })),
    block(goal({ de: 'Ziel des Jahres', en: 'Goal of the year' }, { de: 'Zwölf gewonnene Leads', en: 'Twelve leads won' }, { metric: 'leads-won', period: 'year', target: 12 })),
    block({ aspect: 'classic', title: { de: 'Kalender der Quartalsgespräche', en: 'Calendar of the quarterly reviews' }, type: 'embed', url: 'https://calendar.google.com/calendar/embed?src=en.danish%23holiday%40group.v.calendar.google.com&ctz=UTC' }),
  ],
  order: 65,
  title: { de: 'Auswertung', en: 'Analytics' },
}

const library: DemoRoom = {
  group: roomGroups.learning,
  icon: 'folder',
  key: 'library',
  kind: 'custom',
  layout: [
    block({ heading: { de: 'Was suchen Sie?', en: 'What are you looking for?' }, presets: [{ label: { de: 'Preisliste', en: 'Price list' }, query: { de: 'Preis', en: 'price' } }, { label: { de: 'Fallstudien', en: 'Case studies' }, query: { de: 'Fallstudie', en: 'case study' } }], type: 'advanced-search' }),
    block({ folder: 'sales', heading: { de: 'Für den Verkauf', en: 'For selling' }, source: 'folder', type: 'files' }),
    block({ documents: ['slots-guide', 'partner-handbook'], heading: { de: 'Zum Nachlesen', en: 'To read up' }, order: 'chosen', type: 'files' }),
    block(announcements(3)),
    block(partnerDetails()),
  ],
  order: 45,
  title: { de: 'Unterlagen', en: 'Library' },
}

const toolbox: DemoRoom = {
  group: roomGroups.learning,
  icon: 'wrench',
  internalNote: 'Opens with the certificate of the basic course, held by anybody of the organisation.',
  key: 'certified-toolbox',
  kind: 'custom',
  layout: [
    block(text('## Werkzeuge für Zertifizierte\n\n- **Hofplan in einer Stunde:** Vorlage und Maße, die Sie vor Ort brauchen.\n- **Abnahmeprotokoll:** zwölf Punkte, die der Kunde unterschreibt.\n- **Notfallplan:** was gilt, wenn das Tor steht.', '## Tools for certified partners\n\n- **A yard plan in an hour:** template and the measures you need on site.\n- **Acceptance report:** twelve points that the customer signs.\n- **Emergency plan:** what holds when the gate stands still.')),
  ],
  order: 48,
  title: { de: 'Werkzeugkasten', en: 'Toolbox' },
  unlockCourse: true,
  whenLocked: 'show',
}

/** The rooms of the patterns, filled. They link to rooms that stand earlier in the portal. */
export const patternRooms: readonly DemoRoom[] = [training, campaignCenter, numbers, library, toolbox]
