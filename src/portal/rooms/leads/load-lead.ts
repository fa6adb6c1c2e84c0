import { notFound } from 'next/navigation.js'

import type { Lead } from '../../../client/types.js'
import { orNull } from '../../data/load.js'
import type { PageContext } from '../../data/load-page.js'

/** One lead of the viewer; a page that is not here for everybody else. */
export const loadLead = async ({ client }: PageContext, id: string): Promise<Lead> => (await orNull(client.leads.get(id), 400, 403, 404)) ?? notFound()
