import { dayWord } from './deal-words.js'
import type { EventActions, EventTexts } from './event-texts.js'
import type { MoneyEventVariables } from './money-event-texts.js'
import { moneyWord, monthWord, reversalWord } from './money-words.js'

const money = (amount: string): string => moneyWord('de', amount)

/** What people are told about money, in German. */
export const germanMoney: Pick<EventTexts, keyof MoneyEventVariables> = {
  'commission.accrued': ({ amount, deal, partner }) => ({ body: `${partner} verdient ${money(amount)} mit ${deal}. Nach der Sperrfrist wird der Betrag verfügbar.`, title: `${money(amount)} für ${deal}` }),
  'commission.adjusted': ({ amount, partner, person, reason }) => ({ body: `${person} hat den Saldo von ${partner} um ${money(amount)} korrigiert: „${reason}“`, title: `Korrektur um ${money(amount)}` }),
  'commission.released': ({ amount, partner }) => ({ body: `Die Sperrfrist ist um: ${money(amount)} von ${partner} können ausgezahlt werden.`, title: `${money(amount)} sind verfügbar` }),
  'commission.reversed': ({ amount, deal, partner, reason }) => ({
    body: `${money(amount)}, die ${partner}${deal ? ` mit ${deal}` : ''} verdient hatte, werden zurückgenommen, denn ${reversalWord('de', reason)}.`,
    title: `${money(amount)}${deal ? ` für ${deal}` : ''} werden zurückgenommen`,
  }),
  'payout.approved': ({ amount, number }) => ({ body: `Die Auszahlung ${number} über ${money(amount)} ist freigegeben. Die Überweisung folgt.`, title: `Auszahlung ${number} ist freigegeben` }),
  'payout.cancelled': ({ amount, number, reason }) => ({ body: `Die Auszahlung ${number} ist abgebrochen: „${reason}“ Ihre ${money(amount)} sind wieder verfügbar.`, title: `Auszahlung ${number} ist abgebrochen` }),
  'payout.drafted': ({ amount, number, partner, person }) => ({ body: `${person} hat für ${partner} ${money(amount)} in der Auszahlung ${number} zusammengefasst.`, title: `Neue Auszahlung für ${partner}: ${money(amount)}` }),
  'payout.failed': ({ amount, number, reason }) => ({ body: `Die Überweisung von ${money(amount)} ist fehlgeschlagen: „${reason}“ Das Geld ist wieder verfügbar.`, title: `Auszahlung ${number} ist fehlgeschlagen` }),
  'payout.in-review': ({ amount, number, partner, person }) => ({ body: `${person} bittet um die Freigabe der Auszahlung ${number} an ${partner}: ${money(amount)}.`, title: `Auszahlung ${number} wartet auf Freigabe` }),
  'payout.invoiced': ({ number, partner, person }) => ({ body: `${person} von ${partner} hat die Rechnung zur Auszahlung ${number} gesendet.`, title: `Rechnung zur Auszahlung ${number}` }),
  'payout.paid': ({ amount, number, reference }) => ({ body: `${money(amount)} sind auf dem Weg zu Ihrem Konto${reference ? `, mit der Referenz „${reference}“` : ''}.`, title: `Auszahlung ${number} ist bezahlt: ${money(amount)}` }),
  'payout.scheduled': ({ amount, day, number }) => ({ body: `${money(amount)} werden am ${dayWord('de', day)} überwiesen.`, title: `Auszahlung ${number} ist geplant` }),
  'statement.ready': ({ month, partner }) => ({ body: `Der Auszug von ${partner} für ${monthWord('de', month)} liegt bereit.`, title: `Ihr Auszug für ${monthWord('de', month)}` }),
}

/** What the button of each mail about money says, in German. */
export const germanMoneyActions: Pick<EventActions, keyof MoneyEventVariables> = {
  'commission.accrued': 'Deal öffnen',
  'commission.adjusted': 'Portal öffnen',
  'commission.released': 'Portal öffnen',
  'commission.reversed': 'Deal öffnen',
  'payout.approved': 'Auszahlung öffnen',
  'payout.cancelled': 'Auszahlung öffnen',
  'payout.drafted': 'Auszahlung öffnen',
  'payout.failed': 'Auszahlung öffnen',
  'payout.in-review': 'Ansehen',
  'payout.invoiced': 'Auszahlung öffnen',
  'payout.paid': 'Auszahlung öffnen',
  'payout.scheduled': 'Auszahlung öffnen',
  'statement.ready': 'Portal öffnen',
}

/** What the events about money are called, in German. */
export const germanMoneyNames: Readonly<Record<keyof MoneyEventVariables, string>> = {
  'commission.accrued': 'Eine Provision ist verdient',
  'commission.adjusted': 'Die Finanzabteilung korrigiert einen Saldo',
  'commission.released': 'Eine Provision wird verfügbar',
  'commission.reversed': 'Eine Provision wird zurückgenommen',
  'payout.approved': 'Eine Auszahlung ist freigegeben',
  'payout.cancelled': 'Eine Auszahlung ist abgebrochen',
  'payout.drafted': 'Eine Auszahlung wird vorbereitet',
  'payout.failed': 'Eine Auszahlung schlägt fehl',
  'payout.in-review': 'Eine Auszahlung wartet auf Freigabe',
  'payout.invoiced': 'Ein Partner sendet eine Rechnung',
  'payout.paid': 'Eine Auszahlung ist bezahlt',
  'payout.scheduled': 'Eine Auszahlung ist geplant',
  'statement.ready': 'Der Auszug eines Monats liegt bereit',
}
