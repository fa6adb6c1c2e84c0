import config from '@payload-config'
import { createPortal } from 'payload-partner-portal/portal'

import { Quote } from '../../../blocks/quote/component'
import { PriceList } from '../../../rooms/price-list/view'

/** The portal below /partners, with the host's own block, room and name. */
export const portal = createPortal({ basePath: '/partners', blocks: { quote: Quote }, brand: { name: 'Foreign Host Partners' }, config, rooms: { 'price-list': PriceList } })
