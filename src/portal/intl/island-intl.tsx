'use client'

import formatMessage, { type FormatValues } from 'icu-minify/format'
import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { createTranslator } from 'use-intl/core'

import type { CompiledMessages } from './compiled-messages.js'
import { formatters, valueFormat } from './format-values.js'
import type { Messages, Namespace } from './messages.js'

type IslandIntl = { locale: string; messages: CompiledMessages; timeZone: string }

const IntlContext = createContext<IslandIntl | null>(null)

const useIntl = (): IslandIntl => {
  const intl = useContext(IntlContext)
  if (!intl) {
    throw new Error('This part of the portal stands outside of its layout. Render it below the DocumentLayout of createPortal().')
  }
  return intl
}

/** The language of the islands inside, with the words that all of them may use. */
export const IslandIntlProvider = ({ children, locale, messages, timeZone }: IslandIntl & { children: ReactNode }) => (
  <IntlContext value={useMemo(() => ({ locale, messages, timeZone }), [locale, messages, timeZone])}>{children}</IntlContext>
)

/** Adds words for the islands inside to those that are there already. */
export const MessageScope = ({ children, messages }: { children: ReactNode; messages: CompiledMessages }) => {
  const { locale, messages: inherited, timeZone } = useIntl()
  return <IntlContext value={useMemo(() => ({ locale, messages: { ...inherited, ...messages }, timeZone }), [inherited, locale, messages, timeZone])}>{children}</IntlContext>
}

/** The language of the page. */
export const useLocale = (): string => useIntl().locale

/** Numbers and moments as the page writes them. */
export const useFormatter = () => {
  const { locale, timeZone } = useIntl()
  return useMemo(() => valueFormat(locale, timeZone), [locale, timeZone])
}

/** Texts of a namespace by their key, with the values each needs. Only plain text: there is no markup in texts of islands. */
export type Translator<Name extends Namespace> = ReturnType<typeof createTranslator<Messages, Name>> & { markup: never; raw: never; rich: never }

/** Finds a text by its key and writes it with these values; a text that did not travel here is named instead. */
export const translated = ({ locale, messages, timeZone }: IslandIntl, key: string, values?: FormatValues): string => {
  let found: CompiledMessages[string] | undefined = messages
  for (const part of key.split('.')) {
    found = (found as CompiledMessages | undefined)?.[part]
  }
  return typeof found === 'string' || Array.isArray(found) ? String(formatMessage(found, locale, values, { formatters, timeZone })) : key
}

/** The words of one namespace in an island. The namespace must be among those its page sends (`IslandMessages`). */
export const useTranslations = <Name extends Namespace>(namespace: Name): Translator<Name> => {
  const intl = useIntl()
  return useMemo(() => ((key: string, values?: FormatValues) => translated(intl, `${namespace}.${key}`, values)) as unknown as Translator<Name>, [intl, namespace])
}
