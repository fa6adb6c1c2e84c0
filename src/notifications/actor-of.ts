import type { PayloadRequest } from 'payload'

import { staffCollectionOf } from '../../access/authenticate.js'
import { viewerOf } from '../../access/viewer-of.js'
import { slugs } from '../../collections/slugs.js'
import type { Reference } from '../client/types.js'

/** Who does something: a person, or the portal itself (null), with the name that history shows. */
export type Actor = { name: string; reference: null | Reference }

/** What history calls a change that no signed-in person made: an import, the seed, a job. */
export const portalItself: Actor = { name: 'Partner portal', reference: null }

/** Who makes this request. */
export const actorOf = async (req: PayloadRequest): Promise<Actor> => {
  const viewer = await viewerOf(req)
  if (viewer.kind === 'anonymous') {
    return portalItself
  }
  const relationTo = viewer.kind === 'staff' ? staffCollectionOf(req.payload) : slugs.partnerUsers
  return { name: viewer.name, reference: { relationTo, value: viewer.id } }
}
