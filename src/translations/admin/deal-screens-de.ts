/** German texts of the screens around deals. Keyed by the English text; `{name}` stands for a value. */
export const dealScreensInGerman = {
  // Board and list
  'Close as lost': 'Als verloren schließen',
  'Deals by stage': 'Deals nach Phase',
  'Extension asked for': 'Verlängerung beantragt',
  'No deals here': 'Keine Deals',
  'Open dispute': 'Offener Einspruch',
  'Press Enter to pick the deal up, the arrow keys left and right to carry it to another column, Enter to put it down, Escape to cancel.':
    'Mit Enter den Deal aufnehmen, mit den Pfeiltasten links und rechts in eine andere Spalte tragen, mit Enter ablegen, mit Escape abbrechen.',
  'Registration waits': 'Registrierung wartet',
  'Show deals as': 'Deals zeigen als',
  'This partner type has no stages yet. An administrator adds them under “Deal stages”.': 'Dieser Partnertyp hat noch keine Phasen. Die Administration legt sie unter „Deal-Phasen“ an.',
  'Why was it lost?': 'Warum ging er verloren?',
  'expected {day}': 'erwartet am {day}',

  // Registration
  '1 other deal with this customer': '1 anderer Deal mit diesem Kunden',
  'A deal of another manager’s partner': 'Ein Deal eines Partners, den jemand anderes betreut',
  'Approve the registration': 'Genehmigen',
  'Asks for a longer protection: {reason}': 'Bittet um längeren Schutz: {reason}',
  'Companies of nearly the same name: {count}': 'Firmen mit fast gleichem Namen: {count}',
  Dismiss: 'Zurückweisen',
  'Everything stays as it is. The partner reads your answer.': 'Alles bleibt, wie es ist. Der Partner liest Ihre Antwort.',
  Grant: 'Gewähren',
  'Objects that the customer is taken: {reason}': 'Erhebt Einspruch dagegen, dass der Kunde vergeben ist: {reason}',
  'Protected until {day}.': 'Geschützt bis {day}.',
  Refuse: 'Ablehnen',
  Registered: 'Registriert',
  Reject: 'Zurückweisen',
  'The customer is free again. The partner reads the reason.': 'Der Kunde ist wieder frei. Der Partner liest den Grund.',
  'The customer is kept for this partner from now on, for as many days as its partner type says.': 'Der Kunde bleibt von jetzt an für diesen Partner reserviert, so viele Tage, wie sein Partnertyp sagt.',
  'The customer is kept for {partner}.': 'Der Kunde ist für {partner} reserviert.',
  'The partner has not asked to keep this customer.': 'Der Partner hat nicht darum gebeten, diesen Kunden zu reservieren.',
  'The protection begins anew, for as many days as the partner type says.': 'Der Schutz beginnt neu, für so viele Tage, wie der Partnertyp sagt.',
  'The protection ends when it was to end. The partner reads your answer.': 'Der Schutz endet, wann er enden sollte. Der Partner liest Ihre Antwort.',
  'The registrations of other partners for this customer end, and this one is approved. All of them read your answer.':
    'Die Registrierungen anderer Partner für diesen Kunden enden, und diese wird genehmigt. Alle lesen Ihre Antwort.',
  'The same company and country: {value}.': 'Dieselbe Firma und dasselbe Land: {value}.',
  'The same web domain: {value}.': 'Dieselbe Web-Domain: {value}.',
  'This deal': 'Dieser Deal',
  Uphold: 'Stattgeben',
  'added {moment}': 'angelegt {moment}',
  'registered {moment}': 'registriert {moment}',
  '{count} other deals with this customer': '{count} andere Deals mit diesem Kunden',

  // Dashboard
  'Disputes of deals': 'Einsprüche zu Deals',
  'Open deals': 'Offene Deals',
  'Payouts that wait for your approval': 'Auszahlungen, die auf Ihre Freigabe warten',
  'Registrations to decide': 'Registrierungen zu entscheiden',
  'Requests for a longer protection': 'Bitten um längeren Schutz',
} as const
