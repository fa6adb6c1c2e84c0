import type { Localised } from '../seed-context.js'
import type { PartnerTypeSlug, TierSlug } from './programme.js'

/** A folder of the demo's library; a parent stands before its children. */
export const demoFolders: readonly { key: string; name: Localised; order: number; parent?: string }[] = [
  { key: 'sales', name: { de: 'Verkauf', en: 'Sales' }, order: 10 },
  { key: 'price-lists', name: { de: 'Preislisten', en: 'Price lists' }, order: 10, parent: 'sales' },
  { key: 'case-studies', name: { de: 'Fallstudien', en: 'Case studies' }, order: 20, parent: 'sales' },
  { key: 'training', name: { de: 'Schulung', en: 'Training' }, order: 20 },
  { key: 'programme', name: { de: 'Programm', en: 'Programme' }, order: 30 },
  { key: 'support', name: { de: 'Hilfe', en: 'Support' }, order: 40 },
]

/** A document of the demo; its PDF has the English text first and the German one after it. */
export type DemoDocument = {
  body: Localised
  category: 'marketing' | 'programme' | 'sales' | 'technical' | 'training'
  description: Localised
  folder: string
  key: string
  keywords: readonly string[]
  partnerTypes?: readonly PartnerTypeSlug[]
  tiers?: readonly TierSlug[]
  title: Localised
}

const sellers = ['reseller', 'distributor'] as const

export const demoDocuments: readonly DemoDocument[] = [
  {
    body: {
      de: '## Preise je Standort und Jahr\n- Quaywright Slots: 6.900 EUR bis 10 Tore, 290 EUR je weiterem Tor\n- Quaywright Yard: 9.400 EUR bis 150 Stellplätze\n- Quaywright Cold: 5.200 EUR und 38 EUR je Sensor\n## Bedingungen\nPreise ohne Umsatzsteuer. Verträge über mehrere Jahre: 4 % Nachlass je weiterem Jahr, höchstens 12 %.\nEin Angebot gilt 30 Tage.',
      en: '## Prices per site and year\n- Quaywright Slots: 6,900 EUR up to 10 doors, 290 EUR for each further door\n- Quaywright Yard: 9,400 EUR up to 150 spaces\n- Quaywright Cold: 5,200 EUR and 38 EUR per sensor\n## Terms\nPrices without VAT. Contracts over several years: 4 % off for each further year, 12 % at most.\nA proposal holds for 30 days.',
    },
    category: 'sales',
    description: { de: 'Listenpreise aller Module, je Standort und Jahr.', en: 'List prices of all modules, per site and year.' },
    folder: 'price-lists',
    key: 'price-list',
    keywords: ['price', 'list', 'slots', 'yard', 'cold'],
    partnerTypes: sellers,
    title: { de: 'Preisliste', en: 'Price list' },
  },
  {
    body: {
      de: '## Was Sie selbst entscheiden\nBis 10 % aus Ihrer Marge, ohne Rückfrage.\n## Was wir uns teilen\nZwischen 10 % und 20 % trägt jede Seite die Hälfte. Fragen Sie in einem Kommentar am Lead, bevor das Angebot hinausgeht.\n## Was nicht geht\nNachlässe auf das erste Jahr, die im zweiten wegfallen: Kunden kündigen dann.',
      en: '## What you decide yourself\nUp to 10 % out of your margin, without asking.\n## What we share\nBetween 10 % and 20 % each side carries half. Ask in a comment on the lead before the proposal goes out.\n## What does not work\nDiscounts on the first year that fall away in the second: customers then leave.',
    },
    category: 'sales',
    description: { de: 'Wer welchen Nachlass entscheidet, mit Beispielen.', en: 'Who decides on which discount, with examples.' },
    folder: 'price-lists',
    key: 'discount-rules',
    keywords: ['discount', 'margin'],
    partnerTypes: sellers,
    title: { de: 'Rabattregeln', en: 'Rules for discounts' },
  },
  {
    body: {
      de: '## Ausgangslage\nEin Containerterminal mit 22 Toren; montags standen Lkw im Mittel 71 Minuten an.\n## Was geschah\nSlots ging in neun Wochen in Betrieb, Tor für Tor. Fahrer buchen in acht Sprachen.\n## Ergebnis nach sechs Monaten\n- Wartezeit am Montag: 24 Minuten\n- Standgeld: um 63 % gesunken\n- Telefonate am Tor: von 190 auf 35 am Tag',
      en: '## Where they stood\nA container terminal with 22 gates; on Mondays trucks queued for 71 minutes on average.\n## What happened\nSlots went live in nine weeks, gate by gate. Drivers book in eight languages.\n## Result after six months\n- Waiting time on Mondays: 24 minutes\n- Demurrage: down by 63 %\n- Calls at the gate: from 190 to 35 a day',
    },
    category: 'marketing',
    description: { de: 'Wie ein Terminal mit 22 Toren die Schlange am Montag auflöste.', en: 'How a terminal with 22 gates dissolved its Monday queue.' },
    folder: 'case-studies',
    key: 'case-terminal',
    keywords: ['terminal', 'queue', 'reference'],
    title: { de: 'Fallstudie: Terminal ohne Montagsschlange', en: 'Case study: a terminal without its Monday queue' },
  },
  {
    body: {
      de: '## Ausgangslage\nZwei Kühlhäuser für Arzneimittel; bei jeder Prüfung suchten drei Personen zwei Tage lang Temperaturprotokolle.\n## Was geschah\nCold mit 64 Sensoren, gekoppelt an die Türen. Warnung vor dem Grenzwert, nicht danach.\n## Ergebnis\n- Protokoll je Palette in 20 Sekunden\n- Verworfene Ware: um 81 % gesunken',
      en: '## Where they stood\nTwo cold stores for pharmaceuticals; at each audit three people searched temperature records for two days.\n## What happened\nCold with 64 sensors, coupled to the doors. A warning before the limit, not after it.\n## Result\n- A record per pallet within 20 seconds\n- Discarded goods: down by 81 %',
    },
    category: 'marketing',
    description: { de: 'Kühlkette im Gesundheitswesen, geprüft und belegt.', en: 'A cold chain in healthcare, audited and proved.' },
    folder: 'case-studies',
    key: 'case-cold-store',
    keywords: ['healthcare', 'cold chain', 'audit', 'reference'],
    title: { de: 'Fallstudie: Kühlkette für Arzneimittel', en: 'Case study: a cold chain for pharmaceuticals' },
  },
  {
    body: {
      de: '## Die drei Fragen, die Kunden zuerst stellen\n- Wie lange dauert es, ein Tor in Betrieb zu nehmen? Drei Tage, wenn die Tore nummeriert sind.\n- Was geschieht, wenn ein Fahrer zu spät kommt? Das Zeitfenster verfällt nach Ihrer Regel, nicht nach unserer.\n- Müssen wir das Terminalsystem wechseln? Nein.\n## Vorführung in zwanzig Minuten\nBeginnen Sie beim Fahrer, nicht bei der Verwaltung: eine Buchung auf dem Telefon überzeugt mehr als jede Übersicht.',
      en: '## The three questions that customers ask first\n- How long does it take to bring a gate live? Three days, when the gates are numbered.\n- What happens when a driver is late? The window lapses by your rule, not by ours.\n- Do we have to change the terminal system? No.\n## A demo in twenty minutes\nBegin with the driver, not with the back office: one booking on the phone convinces more than any overview.',
    },
    category: 'training',
    description: { de: 'Zum Nachlesen nach dem Grundkurs: Fragen, Antworten, Vorführung.', en: 'To read up after the basic course: questions, answers, demo.' },
    folder: 'training',
    key: 'slots-guide',
    keywords: ['guide', 'demo', 'slots', 'basics'],
    title: { de: 'Leitfaden Slots und Yard', en: 'Guide to Slots and Yard' },
  },
  {
    body: {
      de: '## Pflichten und Rechte\nBeide Seiten nennen eine feste Ansprechperson. Ein Lead gehört dem Partner, sobald er eingereicht ist; bewegt er sich 120 Tage nicht, wird er frei.\n## Stufen\nSilber ab 60.000 EUR Jahresumsatz, Gold ab 180.000 EUR, Platin ab 450.000 EUR und zwei Referenzkunden.\n## Gemeinsamer Plan\nEinmal im Jahr: drei Ziele, je eine verantwortliche Person auf beiden Seiten.',
      en: '## Duties and rights\nBoth sides name one contact. A lead belongs to the partner as soon as it is submitted; when it does not move for 120 days it is free again.\n## Tiers\nSilver from 60,000 EUR of yearly business, Gold from 180,000 EUR, Platinum from 450,000 EUR and two reference customers.\n## The joint plan\nOnce a year: three goals, each with one person in charge on both sides.',
    },
    category: 'programme',
    description: { de: 'Das ganze Programm auf zwei Seiten, zum Ausdrucken.', en: 'The whole programme on two pages, to print.' },
    folder: 'programme',
    key: 'partner-handbook',
    keywords: ['handbook', 'programme', 'tiers'],
    partnerTypes: sellers,
    title: { de: 'Partnerhandbuch', en: 'Partner handbook' },
  },
  {
    body: {
      de: '## Betreff\nEin Nachmittag ohne Warteschlange\n## Text\nGuten Tag, wie lange stehen Lkw montags vor Ihrem Tor? Wir zeigen Ihnen an einem Nachmittag, mit Ihren eigenen Zahlen, was sich ändern ließe. Kosten: keine. Vorbereitung: eine Woche Torzeiten als Tabelle.\n## Am Telefon\nFragen Sie nach dem letzten Montag, nicht nach dem Budget.',
      en: '## Subject\nAn afternoon without a queue\n## Text\nHello, how long do trucks stand at your gate on Mondays? In one afternoon, with your own figures, we show you what could change. Cost: none. Preparation: a week of gate times as a table.\n## On the phone\nAsk about last Monday, not about the budget.',
    },
    category: 'marketing',
    description: { de: 'Einladung und Gesprächsleitfaden der Kampagne „Kürzere Schlangen“.', en: 'Invitation and talk guide of the campaign “Shorter queues”.' },
    folder: 'sales',
    key: 'campaign-invitation',
    keywords: ['campaign', 'invitation', 'queue'],
    title: { de: 'Einladung: Kürzere Schlangen', en: 'Invitation: shorter queues' },
  },
  {
    body: {
      de: '## Kein Tor lässt sich buchen\n- Prüfen Sie die Statusseite.\n- Melden Sie sich einmal ab und an.\n- Steht der Hof? Rufen Sie an: +44 20 7946 0100.\n## Ein Sensor meldet nichts\n- Batterie: die Lampe blinkt alle zehn Sekunden.\n- Abstand zum Empfänger unter 40 Metern?\n- Tauschen Sie zwei Sensoren: wandert der Fehler mit, ist es der Sensor.',
      en: '## No door can be booked\n- Check the status page.\n- Sign out once and in again.\n- Does the yard stand still? Call +44 20 7946 0100.\n## A sensor reports nothing\n- Battery: the lamp blinks every ten seconds.\n- Less than 40 metres to the receiver?\n- Swap two sensors: if the fault moves along, it is the sensor.',
    },
    category: 'technical',
    description: { de: 'Die häufigsten Störungen und was sofort hilft.', en: 'The most frequent faults, and what helps at once.' },
    folder: 'support',
    key: 'first-aid',
    keywords: ['support', 'fault', 'sensor', 'standstill'],
    title: { de: 'Erste Hilfe bei Störungen', en: 'First aid for faults' },
  },
]

/** The course of the demo; whoever holds its certificate gets into the toolbox. `daysAgo` is when it was passed. */
export const demoCourse = {
  certificates: [
    { daysAgo: 61, email: 'partner@reseller.demo.test' },
    { daysAgo: 23, email: 'member@reseller.demo.test' },
  ],
  description: { de: 'Der Grundkurs: vorführen, einführen, die häufigsten Fragen. Fünf Stunden und eine Prüfung.', en: 'The basic course: demo, introduction, the most frequent questions. Five hours and a quiz.' },
  key: 'slots-and-yard-basics',
  title: { de: 'Grundkurs Slots und Yard', en: 'Slots and Yard basics' },
  validForMonths: 24,
} as const
