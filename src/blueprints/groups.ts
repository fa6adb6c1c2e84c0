import type { Words } from '../domain/blueprints.js'

/** Headings of the navigation that the blueprints share, so that rooms of several blueprints stand together. */
export const groups = {
  insight: { de: 'Auswertung', en: 'Insight' },
  learning: { de: 'Lernen', en: 'Learning' },
  programme: { de: 'Programm', en: 'Programme' },
  selling: { de: 'Verkauf', en: 'Selling' },
  working: { de: 'Zusammenarbeit', en: 'Working together' },
} as const satisfies Record<string, Words>
