import { german } from './admin/de.js'

/** English is the key itself, so a text reads in the code as it does on the screen. */
export type AdminText = keyof typeof german

/** Languages beside English; another language is one file and one line here. */
const catalogues: Readonly<Record<string, Readonly<Record<AdminText, string>>>> = { de: german }

/** A text of the admin in every language, as Payload's labels, descriptions and groups take it. A misspelt text does not compile. */
export const text = (english: AdminText): Record<string, string> => ({
  en: english,
  ...Object.fromEntries(Object.entries(catalogues).map(([language, catalogue]) => [language, catalogue[english]])),
})

/** Says a text in one language; `{name}` in it stands for a value. */
export type Say = (english: AdminText, values?: Readonly<Record<string, number | string>>) => string

/** Texts for our own screens, which know the language of the person. A language without a catalogue reads English. */
export const sayIn =
  (language: string): Say =>
  (english, values = {}) =>
    Object.entries(values).reduce<string>((sentence, [name, value]) => sentence.replaceAll(`{${name}}`, String(value)), catalogues[language]?.[english] ?? english)

/** A sentence beside a field that refuses a value, in the language of whoever reads it: see `hooks/identity/speak-readers-language.ts`. */
export const problemFor = ({ i18n }: { i18n: { language: string } }, english: AdminText, values?: Readonly<Record<string, number | string>>): string => sayIn(i18n.language)(english, values)
