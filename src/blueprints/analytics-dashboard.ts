import type { Blueprint, BlueprintRoom } from '../domain/blueprints.js'
import { groups } from './groups.js'
import { analytics, embed, goal, text } from './parts.js'

const room: BlueprintRoom = {
  about: { de: 'Die eigenen Zahlen des Partners: Pipeline, Quote, Ziel des Quartals, Bericht.', en: 'The partner’s own numbers: pipeline, rate, goal of the quarter, report.' },
  blocks: [
    text(
      `
## Wie Sie diese Zahlen lesen

Alles hier zählt die Arbeit Ihrer eigenen Organisation, immer mit dem Zeitraum davor. Sehen Sie einmal im Monat hin:

- **Wird die Pipeline schmaler?** Dann fehlen in sechs Wochen Abschlüsse. Planen Sie jetzt eine Kampagne.
- **Sinkt die Quote?** Nehmen Sie die letzten drei verlorenen Leads und suchen Sie die gemeinsame Stelle.`,
      `
## How to read these numbers

Everything here counts the work of your own organisation, always beside the period before. Look once a month:

- **Is the pipeline getting thinner?** Then closes will be missing in six weeks. Plan a campaign now.
- **Is the rate falling?** Take the last three lost leads and look for what they have in common.`,
    ),
    analytics('leads-submitted', 'quarter', 'line', { de: 'Eingereichte Leads', en: 'Submitted leads' }),
    analytics('leads-by-status', 'quarter', 'funnel', { de: 'Vom Eingang zum Abschluss', en: 'From arrival to close' }),
    analytics('conversion-rate', 'quarter', 'number', { de: 'Gewonnen von allen geschlossenen', en: 'Won of all that closed' }),
    goal({ de: 'Ziel des Quartals', en: 'Goal of the quarter' }, { de: 'Fünf gewonnene Leads: das trägt die nächste Stufe.', en: 'Five leads won: that carries the next tier.' }, { metric: 'leads-won', period: 'quarter', target: 5 }),
    embed({ de: 'Quartalsbericht', en: 'Quarterly report' }, { de: 'Tragen Sie die Adresse Ihres Berichts ein, zum Beispiel aus Looker Studio oder Power BI.', en: 'Enter the address of your report, for example of Looker Studio or Power BI.' }),
  ],
  group: groups.insight,
  home: 'analytics-dashboard',
  icon: 'bar-chart-3',
  key: 'analytics-dashboard',
  kind: 'custom',
  order: 120,
  title: { de: 'Auswertung', en: 'Analytics' },
}

/** A room of numbers: analytics, embed, goals, text. */
export const analyticsDashboard: Blueprint = {
  description: { de: 'Die eigenen Zahlen des Partners mit Ziel und Bericht, und wie man sie liest.', en: 'The partner’s own numbers with a goal and a report, and how to read them.' },
  id: 'analytics-dashboard',
  isPattern: true,
  rooms: [room],
  title: { de: 'Auswertungsraum', en: 'Analytics dashboard' },
}
