type Nothing = Record<never, never>

/** What the sentence of each refusal about imports may say. */
export type ImportRefusalVariables = {
  IMPORT_COLUMNS_UNKNOWN: { fields: string }
  IMPORT_EMPTY: Nothing
  IMPORT_KIND_UNKNOWN: Nothing
  IMPORT_MAPPING_MISSING: { fields: string }
  IMPORT_NOT_CHECKED: Nothing
  IMPORT_NOT_FOUND: Nothing
  IMPORT_OVER: Nothing
  IMPORT_RUNNING: Nothing
  IMPORT_TOO_LARGE: { most: string }
  IMPORT_TOO_LONG: { most: string }
  IMPORT_TOO_WIDE: { most: string }
  IMPORT_UNREADABLE: { line: string }
}

type ImportRefusals = { readonly [Code in keyof ImportRefusalVariables]: (variables: ImportRefusalVariables[Code]) => string }

/** Refusals about imports in English. */
export const importRefusalsInEnglish: ImportRefusals = {
  IMPORT_COLUMNS_UNKNOWN: ({ fields }) => `These columns or fields do not exist: ${fields}.`,
  IMPORT_EMPTY: () => 'There is no row in this file beside the headings.',
  IMPORT_KIND_UNKNOWN: () => 'Say what the file holds: partners, leads or deals.',
  IMPORT_MAPPING_MISSING: ({ fields }) => `Choose a column for: ${fields}.`,
  IMPORT_NOT_CHECKED: () => 'Check the file first, and mend every row that is named.',
  IMPORT_NOT_FOUND: () => 'This import does not exist, or is not yours.',
  IMPORT_OVER: () => 'This import has come to its end. Choose the file again to begin anew.',
  IMPORT_RUNNING: () => 'It is under way. Wait for its end, or call it off.',
  IMPORT_TOO_LARGE: ({ most }) => `A file may have up to ${most}. Part it into several.`,
  IMPORT_TOO_LONG: ({ most }) => `A file may have up to ${most} rows. Part it into several.`,
  IMPORT_TOO_WIDE: ({ most }) => `A file may have up to ${most} columns.`,
  IMPORT_UNREADABLE: ({ line }) => `Line ${line} cannot be read: a quotation mark is not closed, or stands in the middle of a cell.`,
}

/** Refusals about imports in German. */
export const importRefusalsInGerman: ImportRefusals = {
  IMPORT_COLUMNS_UNKNOWN: ({ fields }) => `Diese Spalten oder Felder gibt es nicht: ${fields}.`,
  IMPORT_EMPTY: () => 'In dieser Datei steht außer den Überschriften keine Zeile.',
  IMPORT_KIND_UNKNOWN: () => 'Sagen Sie, was die Datei enthält: Partner, Leads oder Deals.',
  IMPORT_MAPPING_MISSING: ({ fields }) => `Wählen Sie eine Spalte für: ${fields}.`,
  IMPORT_NOT_CHECKED: () => 'Prüfen Sie die Datei zuerst und bessern Sie jede genannte Zeile aus.',
  IMPORT_NOT_FOUND: () => 'Diesen Import gibt es nicht, oder er gehört jemand anderem.',
  IMPORT_OVER: () => 'Dieser Import ist beendet. Wählen Sie die Datei erneut, um neu zu beginnen.',
  IMPORT_RUNNING: () => 'Er läuft gerade. Warten Sie sein Ende ab oder brechen Sie ihn ab.',
  IMPORT_TOO_LARGE: ({ most }) => `Eine Datei darf bis zu ${most} haben. Teilen Sie sie auf.`,
  IMPORT_TOO_LONG: ({ most }) => `Eine Datei darf bis zu ${most} Zeilen haben. Teilen Sie sie auf.`,
  IMPORT_TOO_WIDE: ({ most }) => `Eine Datei darf bis zu ${most} Spalten haben.`,
  IMPORT_UNREADABLE: ({ line }) => `Zeile ${line} ist nicht lesbar: Ein Anführungszeichen ist nicht geschlossen oder steht mitten in einer Zelle.`,
}

/** The HTTP status of each. */
export const importStatuses: Readonly<Record<keyof ImportRefusalVariables, number>> = {
  IMPORT_COLUMNS_UNKNOWN: 400,
  IMPORT_EMPTY: 400,
  IMPORT_KIND_UNKNOWN: 400,
  IMPORT_MAPPING_MISSING: 400,
  IMPORT_NOT_CHECKED: 409,
  IMPORT_NOT_FOUND: 404,
  IMPORT_OVER: 409,
  IMPORT_RUNNING: 409,
  IMPORT_TOO_LARGE: 413,
  IMPORT_TOO_LONG: 413,
  IMPORT_TOO_WIDE: 400,
  IMPORT_UNREADABLE: 400,
}
