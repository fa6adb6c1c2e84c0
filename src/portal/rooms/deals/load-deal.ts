import { notFound } from 'next/navigation.js'

import type { Deal } from '../../../client/deals.js'
import { orNull } from '../../data/load.js'
import type { PageContext } from '../../data/load-page.js'

/** One deal of the viewer; a page that is not here for everybody else. */
export const loadDeal = async ({ client }: PageContext, id: string): Promise<Deal> => (await orNull(client.deals.get(id), 400, 403, 404)) ?? notFound()

/** Whether the viewer may change a deal: an open one of the own organisation. */
export const mayChangeDeal = ({ me }: PageContext, deal: Pick<Deal, 'partner' | 'phase'>): boolean => me.may.write && deal.phase === 'open' && deal.partner === me.partner.id
