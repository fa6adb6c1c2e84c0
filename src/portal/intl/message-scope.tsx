'use client'

import type { ReactNode } from 'react'
import { IntlProvider, useLocale, useMessages, useTimeZone } from 'use-intl'

/** Adds words for the islands inside to those that are there already. */
export const MessageScope = ({ children, messages }: { children: ReactNode; messages: Record<string, unknown> }) => {
  const inherited = useMessages()
  const locale = useLocale()
  const timeZone = useTimeZone()
  return (
    <IntlProvider locale={locale} messages={{ ...inherited, ...messages }} timeZone={timeZone}>
      {children}
    </IntlProvider>
  )
}
