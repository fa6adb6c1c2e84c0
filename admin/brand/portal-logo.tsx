import type { ServerProps } from 'payload'

import { sayIn } from '../../src/translations/text.js'
import { Mark } from './mark.js'

/** The mark and the name on the sign-in page. */
export const PortalLogo = ({ i18n }: Pick<ServerProps, 'i18n'>) => (
  <div style={{ alignItems: 'center', color: 'var(--theme-text)', display: 'grid', gap: 14, justifyItems: 'center' }}>
    <Mark size={52} />
    <span style={{ fontSize: 22, fontWeight: 600, letterSpacing: '-0.015em' }}>{sayIn(i18n.language)('Partner portal')}</span>
  </div>
)
