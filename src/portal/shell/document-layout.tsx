import type { ReactNode } from 'react'

import { loadMe, loadPreferences } from '../data/load.js'
import { loadBrand } from '../data/load-brand.js'
import { loadIntl } from '../data/load-page.js'
import { loadNonce } from '../data/nonce.js'
import { directionOf } from '../intl/locales.js'
import { compiledNamespaces } from '../intl/compiled-messages.js'
import type { Portal } from '../options.js'
import { PortalProvider } from './portal-provider.js'

/** The root layout of the portal: the document with its language, theme and brand, and what the islands share. */
export const documentLayout = (portal: Portal) =>
  async function DocumentLayout({ children }: { children: ReactNode }) {
    const [{ catalogue, locale, t, timeZone }, { theme }, me, nonce, brand] = await Promise.all([loadIntl(portal), loadPreferences(portal), loadMe(portal), loadNonce(), loadBrand(portal)])
    return (
      <html data-theme={theme === 'system' ? undefined : theme} dir={directionOf(locale)} lang={locale}>
        <head>
          <link href={brand.faviconUrl} rel="icon" />
          {/* A browser hides the nonce from scripts, so it never agrees with what the server wrote. Without layer, it wins over the tokens. */}
          {brand.style && <style dangerouslySetInnerHTML={{ __html: `:root{${brand.style}}` }} nonce={nonce} suppressHydrationWarning />}
        </head>
        <body>
          <PortalProvider
            apiPath={portal.apiPath}
            basePath={portal.basePath}
            dismissLabel={t('shell.dismiss')}
            isPreview={me?.kind === 'partner-user' && me.preview !== null}
            locale={locale}
            messages={compiledNamespaces(catalogue, ['errors'])}
            nonce={nonce}
            timeZone={timeZone}
          >
            {children}
          </PortalProvider>
        </body>
      </html>
    )
  }
