import type { ReactNode } from 'react'

import { compiledNamespaces } from './compiled-messages.js'
import type { PortalIntl } from './create-intl.js'
import { MessageScope } from './island-intl.js'
import type { Namespace } from './messages.js'

/** Sends the words of these namespaces to the islands inside. */
export const IslandMessages = ({ children, intl, namespaces }: { children: ReactNode; intl: PortalIntl; namespaces: readonly Namespace[] }) => (
  <MessageScope messages={compiledNamespaces(intl.catalogue, namespaces)}>{children}</MessageScope>
)
