import type { TypedRoom } from '../../client/building.js'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What the live preview shows of a form: enough to draw the room, and nothing that is only for staff. */
const shown = ['audience', 'layout', 'showTableOfContents', 'title', 'unlock', 'whenLocked'] as const

/** The form of this room in a message of Payload's admin; undefined for every other message. Its address may be typed anew meanwhile, its id stays. */
export const formIn = (message: unknown, { id, slug }: { id: string | undefined; slug: string }): TypedRoom | undefined => {
  const form = isRecord(message) && message.type === 'payload-live-preview' && isRecord(message.data) ? message.data : undefined
  return form && (id === undefined ? form.slug === slug : form.id === id) ? Object.fromEntries(shown.map((name) => [name, form[name]])) : undefined
}
