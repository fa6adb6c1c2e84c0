'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useRouter } from 'next/navigation.js'
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'

import { IslandIntlProvider } from '../intl/island-intl.js'
import { createPortalClient, type PortalClient } from '../../client/create-client.js'
import { PortalApiError } from '../../client/portal-api-error.js'
import type { CompiledMessages } from '../intl/compiled-messages.js'
import type { PortalLocale } from '../intl/locales.js'
import { Toaster } from '../ui/toaster.js'
import { keepPreference } from './preference-cookies.js'

type PortalIsland = {
  client: PortalClient
  /** The address of a portal path. */
  href: (path: string) => string
  /** Staff look at the portal as somebody else: nothing can be changed. */
  isPreview: boolean
}

const PortalContext = createContext<null | PortalIsland>(null)

/** What every island works with: the API client of the browser and the way to other pages. */
export const usePortal = (): PortalIsland => {
  const portal = useContext(PortalContext)
  if (!portal) {
    throw new Error('This part of the portal stands outside of its layout. Render it below the DocumentLayout of createPortal().')
  }
  return portal
}

const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        // A refusal stays a refusal; only a connection that broke is worth another try.
        retry: (count, error) => count < 2 && error instanceof PortalApiError && (error.isOffline || error.status >= 500),
        staleTime: 30_000,
      },
    },
  })

export type PortalProviderProps = {
  apiPath: string
  basePath: string
  children: ReactNode
  dismissLabel: string
  isPreview: boolean
  locale: PortalLocale
  messages: CompiledMessages
  /** Lets the libraries that write a style element do so under the page's content security policy. */
  nonce: string | undefined
  timeZone: string
}

/** Joins the islands of a page: language, API client, query cache, toasts. */
export const PortalProvider = ({ apiPath, basePath, children, dismissLabel, isPreview, locale, messages, nonce, timeZone }: PortalProviderProps) => {
  const router = useRouter()
  const [queryClient] = useState(createQueryClient)
  const portal = useMemo(
    () => ({
      client: createPortalClient({ baseUrl: apiPath, locale, ...(isPreview && { headers: { 'x-portal-preview': '1' } }) }),
      href: (path: string) => `${basePath}${path}` || '/',
      isPreview,
    }),
    [apiPath, basePath, isPreview, locale],
  )

  useEffect(() => {
    Object.assign(globalThis, { __webpack_nonce__: nonce })
  }, [nonce])

  useEffect(() => {
    const ownTimeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
    if (ownTimeZone && ownTimeZone !== timeZone) {
      keepPreference('timeZone', ownTimeZone)
      router.refresh()
    }
  }, [router, timeZone])

  return (
    <IslandIntlProvider locale={locale} messages={messages} timeZone={timeZone}>
      <QueryClientProvider client={queryClient}>
        <PortalContext value={portal}>
          {children}
          <Toaster dismissLabel={dismissLabel} />
        </PortalContext>
      </QueryClientProvider>
    </IslandIntlProvider>
  )
}
