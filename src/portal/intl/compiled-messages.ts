import compile from 'icu-minify/compile'
import type { CompiledMessage } from 'icu-minify/format'

import type { Catalogue, Namespace } from './messages.js'

/** Texts as islands get them: read by the server, so that no browser has to carry what reads them. */
export type CompiledMessages = { [key: string]: CompiledMessage | CompiledMessages }

/** As plain objects: what the compiler makes has none of their prototype, and React sends nothing else to an island. */
const compiled = (text: string): CompiledMessage => JSON.parse(JSON.stringify(compile(text))) as CompiledMessage

const known = new WeakMap<object, CompiledMessages>()

const compiledOnce = (texts: object): CompiledMessages => {
  const messages = known.get(texts) ?? Object.fromEntries(Object.entries(texts).map(([key, text]: [string, object | string]) => [key, typeof text === 'string' ? compiled(text) : compiledOnce(text)]))
  known.set(texts, messages)
  return messages
}

/** The namespaces an island needs, and nothing else, ready for the way to the browser. */
export const compiledNamespaces = (catalogue: Catalogue, namespaces: readonly Namespace[]): CompiledMessages =>
  Object.fromEntries(namespaces.map((namespace) => [namespace, compiledOnce(catalogue[namespace])]))
