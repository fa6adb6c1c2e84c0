import type { ReactNode } from 'react'

import { loadMe, loadPreferences } from '../data/load.js'
import { loadIntl } from '../data/load-page.js'
import { loadNonce } from '../data/nonce.js'
import { directionOf } from '../intl/locales.js'
import { pickNamespaces } from '../intl/messages.js'
import type { Portal } from '../options.js'
import { PortalProvider } from './portal-provider.js'

/** The root layout of the portal: the document with its language and theme, and what the islands share. */
export const documentLayout = (portal: Portal) =>
  async function DocumentLayout({ children }: { children: ReactNode }) {
    const [{ catalogue, locale, t, timeZone }, { theme }, me, nonce] = await Promise.all([loadIntl(portal), loadPreferences(portal), loadMe(portal), loadNonce()])
    return (
      <html data-theme={theme === 'system' ? undefined : theme} dir={directionOf(locale)} lang={locale}>
        <body>
          <PortalProvider
            apiPath={portal.apiPath}
            basePath={portal.basePath}
            dismissLabel={t('shell.dismiss')}
            isPreview={me?.kind === 'partner-user' && me.preview !== null}
            locale={locale}
            messages={pickNamespaces(catalogue, ['errors'])}
            nonce={nonce}
            timeZone={timeZone}
          >
            {children}
          </PortalProvider>
        </body>
      </html>
    )
  }
