/** Languages in which database errors are said. */
export type ErrorLanguage = 'de' | 'en'

type Text = Readonly<Record<ErrorLanguage, string>>

/** What a person reads for each kind of database error. None of it repeats the words of Postgres. */
export const errorTexts = {
  APPEND_ONLY: { de: 'Der Verlauf kann weder geändert noch gelöscht werden.', en: 'History cannot be changed or deleted.' },
  CONCURRENT_CHANGE: {
    de: 'Jemand anderes ändert gerade denselben Datensatz. Es wurde nichts gespeichert: Versuchen Sie es noch einmal.',
    en: 'Somebody else is changing the same record at this moment. Nothing was saved: try again.',
  },
  CONFLICT: { de: 'Dies überschneidet sich mit einem vorhandenen Datensatz.', en: 'This overlaps with a record that already exists.' },
  DATABASE_UNAVAILABLE: {
    de: 'Der Dienst erreicht seine Datenbank im Moment nicht. Versuchen Sie es in einigen Sekunden noch einmal.',
    en: 'The service cannot reach its database at the moment. Try again in a few seconds.',
  },
  DISK_FULL: {
    de: 'Der Speicher der Datenbank ist voll, es kann nichts gespeichert werden. Sagen Sie der Administration Bescheid.',
    en: 'The disk of the database is full, so nothing can be saved. Tell the administrator.',
  },
  DUPLICATE: {
    de: 'Das gibt es schon. Ändern Sie den Wert, der eindeutig sein muss, oder öffnen Sie den vorhandenen Datensatz.',
    en: 'This already exists. Change the value that has to be unique, or open the existing record.',
  },
  MALFORMED_VALUE: {
    de: 'Ein Wert hat eine Form, die nicht gespeichert werden kann: Prüfen Sie Kennungen, Zahlen, Daten und Sonderzeichen.',
    en: 'A value has a form that cannot be stored: check ids, numbers, dates and special characters.',
  },
  NOTHING_SAVED: { de: 'Ein Teil dieser Änderung ist gescheitert, deshalb wurde nichts davon gespeichert.', en: 'A part of this change failed, so nothing of it was saved.' },
  OUTCOME_UNKNOWN: {
    de: 'Die Verbindung ist beim Speichern abgebrochen; ob gespeichert wurde, ist unbekannt. Laden Sie neu und sehen Sie nach, bevor Sie es wiederholen.',
    en: 'The connection broke while saving; it is not known whether the change was saved. Reload and look before you repeat it.',
  },
  REFERENCE_BROKEN: {
    de: 'Dies verweist auf einen Datensatz, den es nicht mehr gibt, oder ein anderer Datensatz braucht ihn noch. Laden Sie neu und prüfen Sie die Verknüpfungen.',
    en: 'This refers to a record that no longer exists, or another record still needs it. Reload and check the links.',
  },
  TOO_LONG: { de: 'Ein Text ist länger, als das Feld erlaubt.', en: 'A text is longer than the field allows.' },
  TOO_SLOW: {
    de: 'Das hat zu lange gedauert und wurde abgebrochen. Verlangen Sie weniger auf einmal, oder versuchen Sie es später noch einmal.',
    en: 'This took too long and was stopped. Ask for less at once, or try again later.',
  },
  VALUE_MISSING: { de: 'Ein Pflichtwert fehlt.', en: 'A required value is missing.' },
  VALUE_REFUSED: { de: 'Die Werte widersprechen einander, deshalb wurde nichts gespeichert.', en: 'The values contradict each other, so nothing was saved.' },
} as const satisfies Readonly<Record<string, Text>>

/** The stable name of a kind of database error. */
export type DatabaseErrorCode = keyof typeof errorTexts

const predefinedRoom: Text = {
  de: 'Dieser Partnertyp hat schon einen Raum dieser Art. Öffnen Sie ihn, oder wählen Sie eine andere Art.',
  en: 'This partner type already has a room of this kind. Open that one, or choose another kind.',
}
const roomSlug: Text = {
  de: 'Ein anderer Raum dieses Partnertyps hat schon diese Adresse. Wählen Sie eine andere.',
  en: 'Another room of this partner type already has this address (slug). Choose another one.',
}

/** What a unique rule of the database is about, by its name and by table and columns, which is how Payload reports it. */
const duplicateTexts: Readonly<Record<string, Text>> = {
  portal_rooms_predefined_once: predefinedRoom,
  portal_rooms_slug_once: roomSlug,
  'rooms(partner_type_id, kind)': predefinedRoom,
  'rooms(partner_type_id, slug)': roomSlug,
}

/** The sentence of a unique rule; a rule that is not listed gets `otherwise`. None of them names data of somebody else. */
export const duplicateSentence = (rule: string | undefined, language: ErrorLanguage, otherwise: string = errorTexts.DUPLICATE[language]): string =>
  (rule === undefined ? undefined : duplicateTexts[rule]?.[language]) ?? otherwise
