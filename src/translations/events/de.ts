import { germanDealActions, germanDeals } from './deal-events-de.js'
import type { EventActions, EventTexts } from './event-texts.js'
import { germanMoney, germanMoneyActions } from './money-events-de.js'
import { outcomeWord, statusWord } from './lead-words.js'

/** What people are told, in German. */
export const german: EventTexts = {
  ...germanDeals,
  ...germanMoney,
  'lead.answered': ({ answer, company, partner, person, reason }) => ({
    body: answer === 'accepted' ? `${person} von ${partner} übernimmt den Lead ${company}.` : `${person} von ${partner} gibt den Lead ${company} zurück${reason ? `: „${reason}“` : '.'}`,
    title: answer === 'accepted' ? `${partner} hat ${company} angenommen` : `${partner} hat ${company} abgelehnt`,
  }),
  'lead.closed': ({ company, outcome, person }) => ({
    body: `${person} hat den Lead ${company} geschlossen. Ergebnis: ${outcomeWord('de', outcome)}.`,
    title: `${company} ist geschlossen: ${outcomeWord('de', outcome)}`,
  }),
  'lead.commented': ({ company, excerpt, person }) => ({ body: `„${excerpt}“`, title: `${person} hat zu ${company} geschrieben` }),
  'lead.offered': ({ company, person }) => ({
    body: `${person} bietet Ihnen den Lead ${company} an. Nehmen Sie ihn an, oder lehnen Sie ihn mit einer Begründung ab.`,
    title: `Ein Lead für Sie: ${company}`,
  }),
  'lead.status-changed': ({ company, from, person, to }) => ({
    body: `${person} hat den Lead ${company} von ${statusWord('de', from)} nach ${statusWord('de', to)} bewegt.`,
    title: `${company} steht jetzt auf ${statusWord('de', to)}`,
  }),
  'lead.submitted': ({ company, partner, person }) => ({ body: `${person} von ${partner} hat den Lead ${company} eingereicht.`, title: `Neuer Lead von ${partner}: ${company}` }),
  'partner-user.invited': ({ name, partner, person }) => ({
    body: `Guten Tag ${name}, ${person} lädt Sie in das Partnerportal für ${partner} ein. Wählen Sie ein Passwort, um hineinzukommen. Wenn Sie diese Nachricht nicht erwartet haben, ignorieren Sie sie.`,
    title: 'Ihre Einladung in das Partnerportal',
  }),
  'partner.stage-changed': ({ partner, stage }) => ({
    body: `${partner} hat die Phase ${stage} erreicht. Vielleicht stehen Ihnen neue Räume offen.`,
    title: `${partner} ist jetzt in der Phase ${stage}`,
  }),
  'partner.tier-changed': ({ partner, tier }) => ({
    body: `${partner} hat jetzt die Stufe ${tier}. Vielleicht stehen Ihnen neue Räume offen.`,
    title: `${partner} ist jetzt ${tier}`,
  }),
}

/** What the button of each mail says, in German. */
export const germanActions: EventActions = {
  ...germanDealActions,
  ...germanMoneyActions,
  'lead.answered': 'Lead öffnen',
  'lead.closed': 'Lead öffnen',
  'lead.commented': 'Lesen und antworten',
  'lead.offered': 'Lead ansehen',
  'lead.status-changed': 'Lead öffnen',
  'lead.submitted': 'Lead öffnen',
  'partner-user.invited': 'Einladung annehmen',
  'partner.stage-changed': 'Portal öffnen',
  'partner.tier-changed': 'Portal öffnen',
}
