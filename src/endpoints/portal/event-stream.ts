import type { PayloadRequest } from 'payload'

import type { PartnerViewer, StaffViewer } from '../../../access/viewer.js'
import { refreshViewer } from '../../../access/viewer-of.js'
import type { LiveEvent as ShownEvent } from '../../client/types.js'
import { type LiveEvent, missedType } from '../../database/live-events.js'
import { findMissed, findNotification } from '../../database/reads/missed-notifications.js'
import { namedSqlOf } from '../../database/reads/named-sql.js'
import { referenceOfLiveId } from '../../notifications/publish-change.js'
import { liveSourceOf } from './live-source.js'

/** How often a stream gives a sign of life and looks whether its person may still listen. */
const heartbeatMs = 25_000

/** A reader this far behind has gone away without saying so. */
const mostUnread = 200

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

type Listener = PartnerViewer | StaffViewer

const recipientsOf = (viewer: Listener): string[] => (viewer.kind === 'staff' ? [viewer.id] : [viewer.id, viewer.partner.id])

/** What decides about a person's rights, as text: whether it changed is all that counts. */
const rightsOf = (viewer: Listener): string => JSON.stringify(viewer.kind === 'staff' ? viewer.role : [viewer.role, viewer.partner])

/** Only notifications carry an id: the browser repeats the last one when it comes back, and what was missed since is sent. */
const frame = (event: ShownEvent): string => {
  const id = event.type === 'notification' ? `id: ${event.id}\n` : ''
  return `event: ${event.type}\n${id}data: ${JSON.stringify(event)}\n\n`
}

/** The live events of one person as a stream. `release` is called when it ends, whoever ends it. */
export const eventStream = (viewer: Listener, req: PayloadRequest, { lastEventId, release }: { lastEventId: null | string; release: () => void }): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  const sql = namedSqlOf(req.payload)
  const endings: (() => void)[] = [release]
  let rights = rightsOf(viewer)
  let isOver = false

  const end = (): void => {
    isOver = true
    endings.splice(0).forEach((ending) => ending())
  }

  return new ReadableStream<Uint8Array>({
    cancel: end,
    start: (controller) => {
      const close = (): void => {
        if (!isOver) {
          end()
          controller.close()
        }
      }
      const write = (text: string): void => {
        if (!isOver && (controller.desiredSize ?? 0) < -mostUnread) {
          close()
        }
        if (!isOver) {
          controller.enqueue(encoder.encode(text))
        }
      }
      const recheck = async (): Promise<void> => {
        const current = await refreshViewer(req)
        if (current.kind === 'anonymous') {
          close()
          return
        }
        if (rightsOf(current) !== rights) {
          rights = rightsOf(current)
          write(frame({ type: 'rights-changed' }))
        }
      }
      const tell = async ({ id, type }: LiveEvent): Promise<void> => {
        if (type === missedType) {
          // The browser comes back at once and says what it heard last.
          close()
        } else if (type === 'rights-changed') {
          await recheck()
        } else if (type === 'notification') {
          const notification = await findNotification(viewer, id, sql)
          if (notification) {
            write(frame({ id, notification, type }))
          }
        } else {
          const record = referenceOfLiveId(id)
          if (record) {
            write(frame({ id, record, type: 'changed' }))
          }
        }
      }
      /** One after the other, so that events keep their order; a failure ends the stream and the browser asks again. */
      let queue = Promise.resolve()
      const inOrder = (work: () => Promise<void>): void => {
        queue = queue.then(work).catch((err: unknown) => {
          req.payload.logger.warn({ err, msg: 'A stream of live events was ended by an error' })
          close()
        })
      }

      const source = liveSourceOf(req.payload)
      for (const recipient of recipientsOf(viewer)) {
        endings.push(source.subscribe(recipient, (event) => inOrder(() => tell(event))))
      }
      const heartbeat = setInterval(() => {
        write(': still here\n\n')
        inOrder(recheck)
      }, heartbeatMs)
      endings.push(() => clearInterval(heartbeat))
      write('retry: 2000\n\n')
      if (lastEventId && uuid.test(lastEventId)) {
        inOrder(async () => {
          const missed = await findMissed(viewer, lastEventId, sql)
          missed.forEach((notification) => write(frame({ id: notification.id, notification, type: 'notification' })))
        })
      }
    },
  })
}
