import config from '@payload-config'
import { createPortal } from 'payload-partner-portal/portal'

import { Quote } from '../../../blocks/quote/component'

/** The portal below /partners, with the host's own block and name. */
export const portal = createPortal({ basePath: '/partners', blocks: { quote: Quote }, brand: { name: 'Foreign Host Partners' }, config })
