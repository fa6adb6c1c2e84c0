import type { PayloadRequest } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { asSystem } from '../../src/database/doors.js'

const asked = new WeakMap<object, Map<string, Promise<string>>>()

const load = async (req: PayloadRequest, stage: string): Promise<string> => {
  const door = asSystem(req, 'history and notifications call a stage by its name')
  const found = await door.findByID<null | { name?: null | string }>({ collection: slugs.dealStages, disableErrors: true, id: stage, select: { name: true } })
  return found?.name ?? '–'
}

/** The name of a stage, for texts; asked once per request. */
export const dealStageName = (req: PayloadRequest, stage: null | string): Promise<string> => {
  const names = asked.get(req.context) ?? new Map<string, Promise<string>>()
  asked.set(req.context, names)
  const name = stage === null ? Promise.resolve('–') : (names.get(stage) ?? load(req, stage))
  if (stage !== null) {
    names.set(stage, name)
  }
  return name
}
