import type { AnswerTexts, RefusalTexts } from './refusal-texts.js'

/** Refusals in German. */
export const german: RefusalTexts = {
  CHANGED_MEANWHILE: () => 'Jemand anderes hat dies inzwischen geändert. Laden Sie es neu, sehen Sie sich die Änderungen an und machen Sie Ihre noch einmal.',
  COMMENT_BELONGS_TO_AUTHOR: () => 'Einen Kommentar ändert nur, wer ihn geschrieben hat.',
  COMMENT_RECORD_NOT_FOUND: () => 'Was Sie kommentieren möchten, gibt es nicht, oder es wird Ihnen nicht gezeigt.',
  DUPLICATES_OF_WHAT: () => 'Fragen Sie nach Doppelten mit Firma oder E-Mail-Adresse, je höchstens 254 Zeichen.',
  EVENTS_TOO_MANY_STREAMS: ({ limit }) => `Das Portal ist in mehr als ${limit} Fenstern offen. Schließen Sie einige, damit Neues auch hier sofort erscheint.`,
  EXPORT_TOO_LARGE: () => 'Mehr als 50.000 Leads passen. Grenzen Sie den Filter ein und exportieren Sie in Teilen.',
  INPUT_REFUSED: ({ problem }) => problem,
  LEAD_ALREADY_ACCEPTED: () => 'Der Partner hat diesen Lead schon angenommen. Sprechen Sie mit ihm, bevor Sie ihn zurücknehmen.',
  LEAD_ANSWERED_BY_PARTNER_ONLY: () => 'Nur der Partner nimmt einen Lead an oder lehnt ihn ab. Sie können ihn anbieten oder das Angebot zurückziehen.',
  LEAD_CLOSED: () => 'Dieser Lead ist geschlossen. Bitten Sie Ihren Partnermanager, ihn wieder zu öffnen, bevor Sie ihn ändern.',
  LEAD_MOVED_BY_STAFF_ONLY: () => 'Ihr Partnermanager bewegt die Leads. Schreiben Sie in einem Kommentar, was geschehen ist.',
  LEAD_NOT_FOUND: () => 'Diesen Lead gibt es nicht, oder er wird Ihnen nicht gezeigt.',
  LEAD_NOT_OFFERED: () => 'Für diesen Lead gibt es kein offenes Angebot. Vielleicht ist es beantwortet oder zurückgezogen; laden Sie die Seite neu.',
  LEAD_OUTCOME_ONLY_WHEN_CLOSED: () => 'Ein Ergebnis gehört zu einem geschlossenen Lead. Setzen Sie auch den Status auf Geschlossen, oder lassen Sie das Ergebnis leer.',
  LEAD_OUTCOME_REQUIRED: () => 'Geben Sie an, wie der Lead ausging: gewonnen, verloren oder ungeeignet.',
  LEAD_PASSED_ON_ONLY_WHILE_OPEN: () => 'Ein geschlossener Lead bleibt bei seinem Partner. Öffnen Sie ihn wieder, bevor Sie ihn weitergeben.',
  MAIL_NOT_FOUND: () => 'Diese Mail ist nicht (mehr) aufbewahrt.',
  NOT_ALLOWED: () => 'Ihre Rolle erlaubt das nicht.',
  NOTIFICATIONS_UNNAMED: () => 'Nennen Sie die Benachrichtigungen, die gelesen sind: { "ids": [...] } mit bis zu 100 Kennungen, oder { "all": true }.',
  PARTNER_NOT_YOURS: () => 'Wählen Sie einen Partner, der Ihnen zugeordnet ist.',
  PARTNER_UNKNOWN: () => 'Wählen Sie den Partner, zu dem dieser Lead gehört.',
  PARTNER_USERS_ONLY: () => 'Dies gehört zur Seite der Partner. Sehen Sie sich das Portal in der Vorschau als Partner an.',
  PERIOD_UNKNOWN: () => 'Der Zeitraum ist month, quarter oder year.',
  PICTURE_NOT_FOUND: () => 'Dieses Bild gibt es nicht, oder es wird Ihnen nicht gezeigt.',
  PREVIEW_READS_ONLY: () => 'In der Vorschau können Sie nur ansehen. Beenden Sie die Vorschau, um dies selbst zu tun.',
  REASON_REQUIRED: () => 'Nennen Sie den Grund in höchstens 1.000 Zeichen, damit Ihr Partnermanager Ihnen passendere Leads anbieten kann.',
  ROOM_NOT_FOUND: () => 'Diesen Raum gibt es nicht, oder er wird Ihnen nicht gezeigt.',
  SEARCH_LENGTH: () => 'Suchen Sie nach 2 bis 100 Zeichen.',
  SIGN_IN_FIRST: () => 'Melden Sie sich zuerst an.',
  STAFF_ADMINS_ONLY: () => 'Dies sehen nur Administratoren.',
  SUBMITTER_OF_OTHER_PARTNER: () => 'Wählen Sie eine Person des Partners, zu dem dieser Lead gehört.',
}

/** What is wrong with an answer of a lead form, in German. */
export const germanAnswers: AnswerTexts = {
  'not-a-boolean': 'Antworten Sie mit Ja oder Nein.',
  'not-a-date': 'Geben Sie ein Datum ein, zum Beispiel 2026-05-01.',
  'not-a-number': 'Geben Sie eine Zahl ein.',
  'not-a-text': 'Geben Sie einen Text ein.',
  'not-an-object': 'Senden Sie die Antworten als Objekt, jede unter dem Schlüssel ihrer Frage.',
  'not-an-option': (options) => `Wählen Sie eines von: ${options.join(', ')}.`,
  required: 'Diese Frage muss beantwortet werden.',
  'too-long': 'Kürzen Sie die Antwort auf 2.000 Zeichen.',
  unknown: 'Das Lead-Formular hat keine solche Frage.',
}
