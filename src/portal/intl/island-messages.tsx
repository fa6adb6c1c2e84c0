import type { ReactNode } from 'react'

import type { PortalIntl } from './create-intl.js'
import { MessageScope } from './message-scope.js'
import { pickNamespaces, type Namespace } from './messages.js'

/** Sends the words of these namespaces to the islands inside. */
export const IslandMessages = ({ children, intl, namespaces }: { children: ReactNode; intl: PortalIntl; namespaces: readonly Namespace[] }) => (
  <MessageScope messages={pickNamespaces(intl.catalogue, namespaces)}>{children}</MessageScope>
)
