import type { Payload } from 'payload'

import { createLiveEvents, type LiveEvents } from '../../database/live-events.js'

const sources = new WeakMap<Payload, LiveEvents>()

/** The live events of this process: one connection to the database for all streams, opened with the first and closed when Payload ends. */
export const liveSourceOf = (payload: Payload): LiveEvents => {
  const known = sources.get(payload)
  if (known) {
    return known
  }
  const source = createLiveEvents(payload)
  const destroy = payload.destroy.bind(payload)
  payload.destroy = async () => {
    await source.stop()
    sources.delete(payload)
    await destroy()
  }
  sources.set(payload, source)
  return source
}
