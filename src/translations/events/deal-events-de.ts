import type { EventActions, EventTexts } from './event-texts.js'
import { dayWord, lostReasonWord } from './deal-words.js'

type DealEvent = Extract<keyof EventTexts, `deal.${string}`>

/** What people are told about deals, in German. */
export const germanDeals: Pick<EventTexts, DealEvent> = {
  'deal.commented': ({ deal, excerpt, person }) => ({ body: `„${excerpt}“`, title: `${person} hat zu ${deal} geschrieben` }),
  'deal.dispute-decided': ({ answer, company, deal, person, reason }) => ({
    body: `${person} hat über Ihren Einspruch zu ${company} entschieden: ${answer === 'upheld' ? 'Der Kunde gehört jetzt Ihnen' : 'Die Registrierung des anderen Partners bleibt bestehen'}.${reason ? ` „${reason}“` : ''}`,
    title: answer === 'upheld' ? `Ihrem Einspruch zu ${deal} wurde stattgegeben` : `Ihr Einspruch zu ${deal} wurde zurückgewiesen`,
  }),
  'deal.dispute-opened': ({ company, deal, partner, person, reason }) => ({ body: `${person} von ${partner} widerspricht, dass ${company} vergeben ist: „${reason}“`, title: `${partner} erhebt Einspruch zu ${deal}` }),
  'deal.extension-decided': ({ answer, company, deal, person, reason, until }) => ({
    body: `${answer === 'granted' ? `${person} hat den Schutz von ${company} bis ${dayWord('de', until)} verlängert.` : `${person} hat den Schutz von ${company} nicht verlängert.`}${reason ? ` „${reason}“` : ''}`,
    title: answer === 'granted' ? `${deal} ist bis ${dayWord('de', until)} geschützt` : `Der Schutz von ${deal} wird nicht verlängert`,
  }),
  'deal.extension-requested': ({ company, deal, partner, person, reason }) => ({ body: `${person} von ${partner} bittet um längeren Schutz für ${company}: „${reason}“`, title: `${partner} bittet um mehr Zeit für ${deal}` }),
  'deal.lost': ({ company, deal, person, reason }) => ({ body: `${person} hat ${deal} mit ${company} als verloren geschlossen. Grund: ${lostReasonWord('de', reason)}.`, title: `${deal} ist verloren` }),
  'deal.moved': ({ company, deal, from, person, to }) => ({ body: `${person} hat ${deal} mit ${company} von ${from} nach ${to} bewegt.`, title: `${deal} steht jetzt auf ${to}` }),
  'deal.registration-approved': ({ company, deal, person, until }) => ({ body: `${person} hat die Registrierung genehmigt. ${company} ist bis ${dayWord('de', until)} für Sie reserviert.`, title: `Die Registrierung von ${deal} ist genehmigt` }),
  'deal.registration-expired': ({ company, deal }) => ({ body: `Der Schutz von ${company} ist abgelaufen. Registrieren Sie den Deal erneut, wenn Sie noch daran arbeiten.`, title: `Die Registrierung von ${deal} ist abgelaufen` }),
  'deal.registration-expiring': ({ company, deal, until }) => ({ body: `Der Schutz von ${company} endet am ${dayWord('de', until)}. Beantragen Sie eine Verlängerung, wenn Sie mehr Zeit brauchen.`, title: `Die Registrierung von ${deal} endet bald` }),
  'deal.registration-rejected': ({ company, deal, person, reason }) => ({ body: `${person} hat die Registrierung von ${company} abgelehnt: „${reason}“`, title: `Die Registrierung von ${deal} ist abgelehnt` }),
  'deal.registration-requested': ({ company, deal, partner, person }) => ({ body: `${person} von ${partner} möchte ${company} für ${deal} registrieren.`, title: `${partner} registriert ${company}` }),
  'deal.submitted': ({ company, deal, partner, person }) => ({ body: `${person} von ${partner} hat den Deal ${deal} mit ${company} angelegt.`, title: `Neuer Deal von ${partner}: ${deal}` }),
  'deal.won': ({ company, deal, person }) => ({ body: `${person} hat ${deal} mit ${company} als gewonnen geschlossen.`, title: `${deal} ist gewonnen` }),
}

/** What the button of each mail about a deal says, in German. */
export const germanDealActions: Pick<EventActions, DealEvent> = {
  'deal.commented': 'Lesen und antworten',
  'deal.dispute-decided': 'Deal öffnen',
  'deal.dispute-opened': 'Entscheiden',
  'deal.extension-decided': 'Deal öffnen',
  'deal.extension-requested': 'Entscheiden',
  'deal.lost': 'Deal öffnen',
  'deal.moved': 'Deal öffnen',
  'deal.registration-approved': 'Deal öffnen',
  'deal.registration-expired': 'Deal öffnen',
  'deal.registration-expiring': 'Deal öffnen',
  'deal.registration-rejected': 'Deal öffnen',
  'deal.registration-requested': 'Entscheiden',
  'deal.submitted': 'Deal öffnen',
  'deal.won': 'Deal öffnen',
}
