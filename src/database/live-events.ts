import type { Payload, PayloadRequest } from 'payload'

import { connectionOf } from './connection-of.js'
import { listen } from './listen.js'
import { sqlOf } from './sql.js'

/** The channel on which events reach the processes that people are connected to. */
export const liveChannel = 'portal_events'

/** Postgres takes notifications of less than 8000 bytes. */
const longestEventBytes = 7_900

/** Something that a person, or everybody around a partner, should see at once. It names what changed; the receiver asks for it again. */
export type LiveEvent = { id: string; recipient: string; type: string }

/** Delivers events of this database to the people connected to this process. */
export type LiveEvents = {
  /** Ends the connection to the database and forgets all subscribers. */
  stop: () => Promise<void>
  /** Calls `receive` for each event to that recipient, until the returned function is called. */
  subscribe: (recipient: string, receive: (event: LiveEvent) => void) => () => void
}

/** Sent to every subscriber after the connection was lost for a while: what happened meanwhile was not heard, so look again. */
export const missedType = 'missed'

const parse = (payload: string): LiveEvent | null => {
  try {
    const event = JSON.parse(payload) as Partial<LiveEvent>
    return typeof event.recipient === 'string' && typeof event.type === 'string' ? { id: String(event.id ?? ''), recipient: event.recipient, type: event.type } : null
  } catch {
    return null
  }
}

/** An event as it travels. */
export const liveEventText = ({ id, recipient, type }: LiveEvent): string => {
  const text = JSON.stringify({ id, recipient, type })
  if (Buffer.byteLength(text) > longestEventBytes) {
    throw new Error(`The live event "${type}" is too long: send the id of what changed, not the thing itself.`)
  }
  return text
}

/** Tells the connected processes about changes, when the request's transaction is saved; nothing is sent if it is not. */
export const publishLiveEvents = async (req: Pick<PayloadRequest, 'payload' | 'transactionID'>, events: readonly LiveEvent[]): Promise<void> => {
  if (events.length === 0) {
    return
  }
  await sqlOf(req)('select pg_notify($1, event) from unnest($2::text[]) as event', [liveChannel, events.map(liveEventText)])
}

/** {@link publishLiveEvents} for one. */
export const publishLiveEvent = (req: Pick<PayloadRequest, 'payload' | 'transactionID'>, event: LiveEvent): Promise<void> => publishLiveEvents(req, [event])

type Receivers = Map<string, Set<(event: LiveEvent) => void>>

const deliver = (receivers: Receivers, event: LiveEvent, payload: Pick<Payload, 'logger'>): void => {
  for (const receive of [...(receivers.get(event.recipient) ?? [])]) {
    try {
      receive(event)
    } catch (err) {
      payload.logger.error({ err, msg: 'A live event could not be delivered to one of its receivers' })
    }
  }
}

/** Opens the one connection on which this process hears about changes; it is opened again whenever it breaks. */
export const createLiveEvents = (payload: Payload): LiveEvents => {
  const receivers: Receivers = new Map()
  let hasListened = false
  const listener = listen({
    ...connectionOf(payload),
    channel: liveChannel,
    onListening: () => {
      if (hasListened) {
        receivers.forEach((_receivers, recipient) => deliver(receivers, { id: '', recipient, type: missedType }, payload))
      }
      hasListened = true
    },
    onNotification: (text) => {
      const event = parse(text)
      if (event) {
        deliver(receivers, event, payload)
      }
    },
    onTrouble: (err) => payload.logger.warn({ err: { message: err.message }, msg: 'Live events are interrupted; the connection is opened again' }),
  })
  return {
    stop: async () => {
      receivers.clear()
      await listener.stop()
    },
    subscribe: (recipient, receive) => {
      const ofRecipient = receivers.get(recipient) ?? new Set()
      receivers.set(recipient, ofRecipient.add(receive))
      return () => {
        ofRecipient.delete(receive)
        if (ofRecipient.size === 0 && receivers.get(recipient) === ofRecipient) {
          receivers.delete(recipient)
        }
      }
    },
  }
}
