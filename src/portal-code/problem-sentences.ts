import type { Language } from '../translations/languages.js'
import type { CodeProblem } from './problem.js'

type Sentences = { readonly [Code in CodeProblem['code']]: (problem: Extract<CodeProblem, { code: Code }>) => string }

const values = { de: { 'a number': 'eine Zahl', text: 'ein Text', 'true or false': 'true oder false' } } as const

const english: Sentences = {
  'ambiguous-reference': ({ at, collection, name }) => `${at}: several records of “${collection}” are called “${name}”. Give the one that is meant a name of its own.`,
  'kind-unknown': ({ at, kind, kinds }) => `${at}: this portal has no room kind “${kind}”. It has: ${kinds.join(', ')}.`,
  'no-rooms': () => 'The file has no list “rooms”. Export a portal to see what a file looks like.',
  'not-a-list': ({ at }) => `${at} must be a list.`,
  'not-a-value': ({ at, expected }) => `${at} must be ${expected}.`,
  'not-an-object': ({ at }) => `${at} must be a set of fields with their names.`,
  'reference-missing': ({ at, collection, name }) => `${at}: there is no “${name}” in “${collection}”. Make it first, or take it out of the file.`,
  'room-twice': ({ at }) => `${at}: the file has this room twice. Keep one of them.`,
  says: ({ at, sentence }) => `${at}: ${sentence}`,
  'slug-missing': ({ at }) => `${at} needs a slug of lower-case letters, digits and hyphens.`,
  'status-unknown': ({ at }) => `${at}: the status is draft or published.`,
  'too-long': ({ at, most }) => `${at} has at most ${most} characters. Shorten it.`,
  'too-many-rooms': ({ most }) => `A file holds at most ${most} rooms. Split it.`,
  'unknown-block': ({ at, blocks, type }) => `${at}: there is no block “${type}”. There is: ${blocks.join(', ')}.`,
  'unknown-field': ({ at, fields, name }) => `${at}: “${name}” is not known here. Known: ${fields.join(', ')}.`,
  'unknown-language': ({ at, language, languages }) => `${at}: the portal has no language “${language}”. It has: ${languages.join(', ')}.`,
  unreadable: ({ sentence }) => `The file cannot be read: ${sentence}`,
  version: ({ found, version }) => `The file is of version ${found}, this portal reads version ${version}. Export it again from a portal of this version.`,
}

const german: Sentences = {
  'ambiguous-reference': ({ at, collection, name }) => `${at}: in „${collection}“ heißen mehrere Einträge „${name}“. Geben Sie dem gemeinten einen eigenen Namen.`,
  'kind-unknown': ({ at, kind, kinds }) => `${at}: dieses Portal kennt die Raumart „${kind}“ nicht. Es kennt: ${kinds.join(', ')}.`,
  'no-rooms': () => 'Der Datei fehlt die Liste „rooms“. Exportieren Sie ein Portal, um zu sehen, wie eine Datei aussieht.',
  'not-a-list': ({ at }) => `${at} muss eine Liste sein.`,
  'not-a-value': ({ at, expected }) => `${at} muss ${values.de[expected]} sein.`,
  'not-an-object': ({ at }) => `${at} muss eine Gruppe von Feldern mit ihren Namen sein.`,
  'reference-missing': ({ at, collection, name }) => `${at}: in „${collection}“ gibt es „${name}“ nicht. Legen Sie es zuerst an, oder nehmen Sie es aus der Datei.`,
  'room-twice': ({ at }) => `${at}: die Datei hat diesen Raum zweimal. Behalten Sie einen davon.`,
  says: ({ at, sentence }) => `${at}: ${sentence}`,
  'slug-missing': ({ at }) => `${at} braucht einen Slug aus Kleinbuchstaben, Ziffern und Bindestrichen.`,
  'status-unknown': ({ at }) => `${at}: der Status ist draft oder published.`,
  'too-long': ({ at, most }) => `${at} hat höchstens ${most} Zeichen. Kürzen Sie es.`,
  'too-many-rooms': ({ most }) => `Eine Datei hat höchstens ${most} Räume. Teilen Sie sie.`,
  'unknown-block': ({ at, blocks, type }) => `${at}: den Block „${type}“ gibt es nicht. Es gibt: ${blocks.join(', ')}.`,
  'unknown-field': ({ at, fields, name }) => `${at}: „${name}“ ist hier nicht bekannt. Bekannt sind: ${fields.join(', ')}.`,
  'unknown-language': ({ at, language, languages }) => `${at}: das Portal hat keine Sprache „${language}“. Es hat: ${languages.join(', ')}.`,
  unreadable: ({ sentence }) => `Die Datei lässt sich nicht lesen: ${sentence}`,
  version: ({ found, version }) => `Die Datei hat Version ${found}, dieses Portal liest Version ${version}. Exportieren Sie sie neu aus einem Portal dieser Version.`,
}

const catalogues: Readonly<Record<Language, Sentences>> = { de: german, en: english }

/** A problem as a sentence that whoever wrote the file can act on. */
export const problemSentence = (problem: CodeProblem, language: Language): string => (catalogues[language][problem.code] as (problem: CodeProblem) => string)(problem)
