import type { BlueprintRoom, Words } from '../domain/blueprints.js'
import { groups } from './groups.js'

type Predefined = { about: Words; group?: Words; icon: string; kind: string; order: number; title: Words }

const room = ({ kind, ...more }: Predefined): BlueprintRoom => ({ ...more, key: kind, kind })

/** Every predefined room kind of the product, in navigation order; one that this version does not have yet is made when it does. */
export const predefinedRooms = {
  overview: room({
    about: { de: 'Die erste Seite nach der Anmeldung: Zahlen, Neues und was zu tun ist.', en: 'The first page after signing in: numbers, news and what there is to do.' },
    icon: 'layout-dashboard',
    kind: 'overview',
    order: 0,
    title: { de: 'Überblick', en: 'Overview' },
  }),
  leads: room({
    about: { de: 'Partner reichen Leads ein und sehen jeden Schritt bis zum Abschluss.', en: 'Partners submit leads and see every step until they close.' },
    group: groups.selling,
    icon: 'user-plus',
    kind: 'leads',
    order: 10,
    title: { de: 'Leads', en: 'Leads' },
  }),
  deals: room({
    about: { de: 'Partner registrieren Geschäfte, schützen sie und führen ihre Pipeline.', en: 'Partners register deals, protect them and run their pipeline.' },
    group: groups.selling,
    icon: 'handshake',
    kind: 'deals',
    order: 20,
    title: { de: 'Deals', en: 'Deals' },
  }),
  payments: room({
    about: { de: 'Provisionen mit Rechenweg, Abrechnungen und Auszahlungen.', en: 'Commissions with how they were calculated, statements and payouts.' },
    group: groups.selling,
    icon: 'wallet',
    kind: 'payments',
    order: 30,
    title: { de: 'Zahlungen', en: 'Payments' },
  }),
  campaigns: room({
    about: { de: 'Gemeinsame Kampagnen mit ihrem Material und den Leads, die sie bringen.', en: 'Joint campaigns with their material and the leads they bring.' },
    group: groups.selling,
    icon: 'megaphone',
    kind: 'campaigns',
    order: 40,
    title: { de: 'Kampagnen', en: 'Campaigns' },
  }),
  mdf: room({
    about: { de: 'Marketingbudget beantragen, belegen und abrechnen.', en: 'Marketing funds: requests, proofs and claims.' },
    group: groups.selling,
    icon: 'gift',
    kind: 'mdf',
    order: 45,
    title: { de: 'Marketingbudget', en: 'Marketing funds' },
  }),
  resources: room({
    about: { de: 'Alle Unterlagen an einem Ort, zu suchen und zu filtern.', en: 'All documents in one place, to search and to filter.' },
    group: groups.learning,
    icon: 'folder',
    kind: 'resources',
    order: 50,
    title: { de: 'Unterlagen', en: 'Resources' },
  }),
  certifications: room({
    about: { de: 'Kurse mit Prüfung und Zertifikat.', en: 'Courses with a quiz and a certificate.' },
    group: groups.learning,
    icon: 'award',
    kind: 'certifications',
    order: 60,
    title: { de: 'Zertifizierungen', en: 'Certifications' },
  }),
  'brand-guidelines': room({
    about: { de: 'Logos, Farben und Vorlagen, auch mit dem Logo des Partners.', en: 'Logos, colours and templates, also with the partner’s own logo.' },
    group: groups.learning,
    icon: 'palette',
    kind: 'brand-guidelines',
    order: 70,
    title: { de: 'Marke', en: 'Brand guidelines' },
  }),
  messages: room({
    about: { de: 'Gespräche mit dem Partnermanagement, mit allem, worum es geht.', en: 'Conversations with the partner manager, next to what they are about.' },
    group: groups.working,
    icon: 'message-square',
    kind: 'messages',
    order: 80,
    title: { de: 'Nachrichten', en: 'Messages' },
  }),
  projects: room({
    about: { de: 'Gemeinsame Vorhaben mit Aufgaben auf beiden Seiten.', en: 'Joint projects with tasks on both sides.' },
    group: groups.working,
    icon: 'kanban',
    kind: 'projects',
    order: 85,
    title: { de: 'Projekte', en: 'Projects' },
  }),
  'shared-files': room({
    about: { de: 'Dateien, die beide Seiten sehen und ablegen: Verträge, Pläne, Berichte.', en: 'Files that both sides see and add: contracts, plans, reports.' },
    group: groups.working,
    icon: 'folder',
    kind: 'shared-files',
    order: 90,
    title: { de: 'Gemeinsame Dateien', en: 'Shared files' },
  }),
  'private-files': room({
    about: { de: 'Dateien, die nur die eigene Organisation sieht.', en: 'Files that only the own organisation sees.' },
    group: groups.working,
    icon: 'folder-lock',
    kind: 'private-files',
    order: 95,
    title: { de: 'Eigene Dateien', en: 'Private files' },
  }),
  contacts: room({
    about: { de: 'Wer wofür zuständig ist, auf beiden Seiten.', en: 'Who handles what, on both sides.' },
    group: groups.working,
    icon: 'contact',
    kind: 'contacts',
    order: 100,
    title: { de: 'Kontakte', en: 'Contacts' },
  }),
  'distributor-partners': room({
    about: { de: 'Das Netz eines Distributors: seine Partner, ihr Stand und ihre Zahlen.', en: 'The network of a distributor: its partners, how far they are and their numbers.' },
    group: groups.working,
    icon: 'network',
    kind: 'distributor-partners',
    order: 110,
    title: { de: 'Mein Netz', en: 'My network' },
  }),
} as const satisfies Readonly<Record<string, BlueprintRoom>>
