import type { EventTexts } from './event-texts.js'
import { outcomeWord, statusWord } from './lead-words.js'

/** What people are told, in German. */
export const german: EventTexts = {
  'lead.answered': ({ answer, company, partner, person, reason }) => ({
    action: 'Lead öffnen',
    body: answer === 'accepted' ? `${person} von ${partner} übernimmt den Lead ${company}.` : `${person} von ${partner} gibt den Lead ${company} zurück${reason ? `: „${reason}“` : '.'}`,
    title: answer === 'accepted' ? `${partner} hat ${company} angenommen` : `${partner} hat ${company} abgelehnt`,
  }),
  'lead.closed': ({ company, outcome, person }) => ({
    action: 'Lead öffnen',
    body: `${person} hat den Lead ${company} geschlossen. Ergebnis: ${outcomeWord('de', outcome)}.`,
    title: `${company} ist geschlossen: ${outcomeWord('de', outcome)}`,
  }),
  'lead.commented': ({ company, excerpt, person }) => ({ action: 'Lesen und antworten', body: `„${excerpt}“`, title: `${person} hat zu ${company} geschrieben` }),
  'lead.offered': ({ company, person }) => ({
    action: 'Lead ansehen',
    body: `${person} bietet Ihnen den Lead ${company} an. Nehmen Sie ihn an, oder lehnen Sie ihn mit einer Begründung ab.`,
    title: `Ein Lead für Sie: ${company}`,
  }),
  'lead.status-changed': ({ company, from, person, to }) => ({
    action: 'Lead öffnen',
    body: `${person} hat den Lead ${company} von ${statusWord('de', from)} nach ${statusWord('de', to)} bewegt.`,
    title: `${company} steht jetzt auf ${statusWord('de', to)}`,
  }),
  'lead.submitted': ({ company, partner, person }) => ({ action: 'Lead öffnen', body: `${person} von ${partner} hat den Lead ${company} eingereicht.`, title: `Neuer Lead von ${partner}: ${company}` }),
  'partner-user.invited': ({ name, partner, person }) => ({
    action: 'Einladung annehmen',
    body: `Guten Tag ${name}, ${person} lädt Sie in das Partnerportal für ${partner} ein. Wählen Sie ein Passwort, um hineinzukommen. Wenn Sie diese Nachricht nicht erwartet haben, ignorieren Sie sie.`,
    title: 'Ihre Einladung in das Partnerportal',
  }),
  'partner.stage-changed': ({ partner, stage }) => ({
    action: 'Portal öffnen',
    body: `${partner} hat die Phase ${stage} erreicht. Vielleicht stehen Ihnen neue Räume offen.`,
    title: `${partner} ist jetzt in der Phase ${stage}`,
  }),
  'partner.tier-changed': ({ partner, tier }) => ({
    action: 'Portal öffnen',
    body: `${partner} hat jetzt die Stufe ${tier}. Vielleicht stehen Ihnen neue Räume offen.`,
    title: `${partner} ist jetzt ${tier}`,
  }),
}
