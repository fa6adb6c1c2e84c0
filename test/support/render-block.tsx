import { text as readText } from 'node:stream/consumers'

import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime.js'
import type { ComponentProps, ReactNode } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'

import type { PortalBlock } from '../../src/client/types.js'
import { RoomBlocks } from '../../src/portal/blocks/room-blocks.js'
import type { PageContext } from '../../src/portal/data/load-page.js'
import { createIntl } from '../../src/portal/intl/create-intl.js'
import type { PortalLocale } from '../../src/portal/intl/locales.js'
import { PortalProvider } from '../../src/portal/shell/portal-provider.js'

/** Who looks, and in which language. */
export type Looking = { isStaff?: boolean; locale?: PortalLocale }

/** The moment of all pages that tests render. */
export const renderedAt = new Date('2026-11-22T12:00:00.000Z')

/** The context of a page, as far as parts of pages look at it. */
export const contextOf = ({ isStaff = false, locale = 'en' }: Looking): PageContext => {
  const intl = createIntl({ locale, now: renderedAt, timeZone: 'UTC' })
  return {
    ...intl,
    apiHref: (path: string) => path,
    href: (path: string) => `/partners${path}`,
    intl,
    me: { preview: isStaff ? { room: null, staffName: 'Staff', until: renderedAt.toISOString() } : null },
    portal: { blocks: {} },
  } as unknown as PageContext
}

const router = { push: () => undefined, refresh: () => undefined } as unknown as ComponentProps<typeof AppRouterContext.Provider>['value']

/** A part of a page as the server sends it, with its islands. */
export const renderInPortal = async (part: ReactNode, { locale }: Pick<PageContext, 'locale'>): Promise<string> => {
  let failed: unknown
  const { prelude } = await prerenderToNodeStream(
    <AppRouterContext.Provider value={router}>
      <PortalProvider apiPath="/api" basePath="/partners" dismissLabel="Dismiss" isPreview={false} locale={locale} messages={{}} nonce={undefined} timeZone="UTC">
        {part}
      </PortalProvider>
    </AppRouterContext.Provider>,
    { onError: (error) => void (failed ??= error) },
  )
  const html = await readText(prelude)
  if (failed !== undefined) {
    throw failed instanceof Error ? failed : new Error(String(failed))
  }
  return html
}

/** Blocks as the server sends them in a room: through the registry, with islands and rich text. */
export const renderBlocks = (blocks: readonly PortalBlock[], looking: Looking = {}): Promise<string> => {
  const context = contextOf(looking)
  return renderInPortal(<RoomBlocks blocks={blocks} context={context} />, context)
}

/** One block of a room. */
export const renderBlock = (blockType: string, fields: Record<string, unknown>, looking?: Looking): Promise<string> => renderBlocks([{ blockType, id: 'b1', ...fields }], looking)

/** A rich text of paragraphs. */
export const richText = (...paragraphs: readonly string[]) => ({
  root: {
    children: paragraphs.map((text) => ({ children: [{ detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 }], direction: 'ltr', format: '', indent: 0, type: 'paragraph', version: 1 })),
    direction: 'ltr',
    format: '',
    indent: 0,
    type: 'root',
    version: 1,
  },
})
