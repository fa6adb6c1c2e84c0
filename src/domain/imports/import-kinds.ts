import { answerPath, type AskedQuestion, questionHeadings } from './questions.js'

/** What a file can bring. */
export const importKinds = ['partners', 'leads', 'deals'] as const
export type ImportKind = (typeof importKinds)[number]

export const isImportKind = (value: unknown): value is ImportKind => importKinds.some((kind) => kind === value)

/** How a cell is read. `names` and `name` look for records by what people call them, `answer` is a question of the partner type of its row. */
export type CellReader = 'answer' | 'amount' | 'country' | 'currency' | 'date' | 'name' | 'names' | 'option' | 'text'

/**
 * One field that a column can fill. `path` is that of the record, `label` its English name (that of a question is in the reader's language). Headings that
 * are one of its `names` mean it before those that are one of the `aliases` of another.
 */
export type ImportField = { aliases: readonly string[]; label: string; names: readonly string[]; path: string; reads: CellReader; required: boolean }

const field = (path: string, label: string, aliases: readonly string[] = [], reads: CellReader = 'text', required = false): ImportField => ({ aliases, label, names: [label, path], path, reads, required })

/** The fields of each kind, in the order in which people read them. */
export const importFields: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  deals: [
    field('name', 'Name', ['deal', 'geschäft'], 'text', true),
    field('partner', 'Partner', ['partnername'], 'name', true),
    field('customer.company', 'Company', ['customer', 'kunde', 'firma', 'unternehmen'], 'text', true),
    field('customer.domain', 'Web domain', ['domain', 'website', 'web-domain']),
    field('customer.country', 'Country', ['land'], 'country'),
    field('customer.contactName', 'Contact', ['contact', 'kontakt', 'ansprechpartner', 'ansprechperson']),
    field('customer.contactEmail', 'E-mail of the contact', ['email', 'e-mail', 'e-mail der ansprechperson']),
    field('amount', 'Amount', ['betrag', 'value', 'wert'], 'amount', true),
    field('currency', 'Currency', ['währung'], 'currency', true),
    field('stage', 'Deal stage', ['stage', 'phase', 'stufe'], 'name'),
    field('expectedCloseDate', 'Expected to close on', ['close date', 'expected close', 'expected close date', 'abschluss erwartet am', 'voraussichtlicher abschluss'], 'date'),
    field('lostReason', 'Why it was lost', ['lost reason', 'reason of the loss', 'verlustgrund'], 'option'),
  ],
  leads: [
    field('partner', 'Partner', ['partnername'], 'name', true),
    field('company', 'Company', ['firma', 'unternehmen'], 'text', true),
    field('firstName', 'First name', ['vorname']),
    field('lastName', 'Last name', ['nachname', 'name']),
    field('email', 'E-mail', ['email', 'mail']),
    field('phone', 'Phone', ['telefon', 'tel']),
    field('jobTitle', 'Job title', ['position', 'funktion']),
    field('country', 'Country', ['land'], 'country'),
    field('source', 'Source', ['quelle', 'herkunft'], 'option'),
    field('campaign', 'Campaign', ['kampagne']),
    field('expectedValue', 'Expected value', ['value', 'amount', 'wert', 'betrag', 'erwarteter wert'], 'amount'),
    field('currency', 'Currency', ['währung'], 'currency'),
    field('message', 'Message', ['nachricht', 'note', 'notiz']),
    field('status', 'Status', [], 'option'),
    field('outcome', 'Outcome', ['ergebnis'], 'option'),
  ],
  partners: [
    field('name', 'Name', ['partner', 'company', 'firma'], 'text', true),
    field('partnerType', 'Partner type', ['type', 'partnertyp', 'typ'], 'name', true),
    field('tier', 'Tier', ['level', 'stufe'], 'name'),
    field('stage', 'Lifecycle stage', ['stage', 'lebenszyklus'], 'name'),
    field('categories', 'Categories', ['kategorien'], 'names'),
    field('tags', 'Tags', ['schlagworte'], 'names'),
    field('website', 'Website', ['web', 'url']),
    field('country', 'Country', ['land'], 'country'),
    field('manager', 'Partner manager', ['manager', 'owner', 'betreuer'], 'name'),
    field('status', 'Status', [], 'option'),
    field('parent', 'Distributor', ['parent'], 'name'),
    field('internalNote', 'Internal note', ['note', 'interne notiz']),
  ],
}

/** Which column fills which field: the path of the field, and the place of the column from 0. */
export type ImportMapping = Readonly<Record<string, number>>

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** A field for each question of the partner types, called as an export calls its column; `taken` are the labels of the built-in fields. */
export const questionFields = (questions: readonly AskedQuestion[], language: string, taken: readonly string[]): ImportField[] =>
  [...questionHeadings(questions, language, taken)].map(([name, label]) =>
    field(answerPath(name), label, [name, ...questions.filter((each) => each.name === name).flatMap(({ labels }) => Object.values(labels).flatMap((said) => [said, `${said} (${name})`]))], 'answer'),
  )

/** Guesses the mapping from the headings of a file; a column is used once. */
export const suggestMapping = (fields: readonly ImportField[], headings: readonly string[]): ImportMapping => {
  const taken = new Set<number>()
  const mapping: Record<string, number> = {}
  const claim = (path: string, names: readonly string[]): void => {
    const wanted = names.map(folded)
    const place = headings.findIndex((heading, index) => !taken.has(index) && wanted.includes(folded(heading)))
    if (place >= 0 && !(path in mapping)) {
      mapping[path] = place
      taken.add(place)
    }
  }
  // The own name of a field goes before what another field might also be called.
  fields.forEach(({ names, path }) => claim(path, names))
  fields.forEach(({ aliases, path }) => claim(path, aliases))
  return mapping
}

/** What is wrong with a mapping: fields that must be filled and are not, columns that do not exist. Null when it can be used. */
export const mappingProblem = (fields: readonly ImportField[], mapping: ImportMapping, columns: number): null | { missing: string[] } | { unknown: string[] } => {
  const unknown = Object.entries(mapping).filter(([path, place]) => !fields.some((each) => each.path === path) || !Number.isInteger(place) || place < 0 || place >= columns)
  if (unknown.length > 0) {
    return { unknown: unknown.map(([path]) => path) }
  }
  const missing = fields.filter(({ path, required }) => required && !(path in mapping))
  return missing.length > 0 ? { missing: missing.map(({ label }) => label) } : null
}
