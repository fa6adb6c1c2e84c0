import type { Language } from './languages.js'

/** What is made for a language when it is first asked for, and once: making a format of `Intl` costs a hundred times what writing one value with it does. */
export const perLanguage = <Made>(make: (language: Language) => Made): ((language: Language) => Made) => {
  const made = new Map<Language, Made>()
  return (language) => {
    const kept = made.get(language) ?? make(language)
    made.set(language, kept)
    return kept
  }
}
