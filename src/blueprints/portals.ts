import type { Blueprint } from '../domain/blueprints.js'
import { customRooms } from './custom-rooms.js'
import { onboarding } from './onboarding.js'
import { predefinedRooms } from './predefined-rooms.js'
import { trainingPortal } from './training-portal.js'

const { contacts, deals, leads, messages, overview, resources } = predefinedRooms

/** The least that makes a portal. */
export const minimal: Blueprint = {
  description: { de: 'Überblick, Leads, Unterlagen und Nachrichten: genug, um nächste Woche zu beginnen.', en: 'Overview, leads, resources and messages: enough to begin next week.' },
  id: 'minimal',
  isPattern: false,
  rooms: [overview, leads, resources, messages],
  title: { de: 'Klein', en: 'Minimal' },
}

/** What most programmes need. */
export const standard: Blueprint = {
  description: { de: 'Dazu Deals, Marke und Kontakte: was die meisten Programme brauchen.', en: 'With deals, brand guidelines and contacts: what most programmes need.' },
  id: 'standard',
  isPattern: false,
  rooms: [overview, leads, deals, resources, predefinedRooms['brand-guidelines'], messages, contacts],
  title: { de: 'Üblich', en: 'Standard' },
}

/** Everything that fits the partner type, with custom rooms that open step by step. */
export const advanced: Blueprint = {
  description: { de: 'Alle Räume, die zum Partnertyp passen, und eigene Räume, die sich nach Stufe, Datum und erledigten Aufgaben öffnen.', en: 'All rooms that fit the partner type, and custom rooms that open by tier, by date and by completed tasks.' },
  id: 'advanced',
  isPattern: false,
  rooms: [...onboarding.rooms, ...Object.values(predefinedRooms), ...trainingPortal.rooms, ...Object.values(customRooms)].sort((one, other) => one.order - other.order),
  title: { de: 'Umfassend', en: 'Advanced' },
}
