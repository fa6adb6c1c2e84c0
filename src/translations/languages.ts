/** The languages in which the portal itself speaks. Another one is one catalogue file per folder here. */
export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]

/** The language to speak for a locale such as `de` or `de-AT`; English for every other. */
export const languageOfLocale = (locale: null | string | undefined): Language => languages.find((language) => locale === language || locale?.startsWith(`${language}-`)) ?? 'en'

/** The same in every language. */
export const inEveryLanguage = <Value>(say: (language: Language) => Value): Record<Language, Value> => Object.fromEntries(languages.map((language) => [language, say(language)])) as Record<Language, Value>
