import type { PayloadRequest } from 'payload'

import type { PartnerViewer } from './viewer.js'

/** A room that is open to a viewer. */
export type OpenRoom = { id: string; slug: string }

export const openRoomsOf = async (_viewer: PartnerViewer, _req: PayloadRequest): Promise<OpenRoom[]> => []
