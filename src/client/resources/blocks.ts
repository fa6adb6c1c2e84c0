import type { GoalProgress, QuoteLead, TaskProgress } from '../block-types.js'
import type { Transport } from '../transport.js'
import type { LeadInput } from './leads.js'

const roomPath = (room: string, rest: string) => `/portal/rooms/${encodeURIComponent(room)}/${rest}`

/** What people do with the blocks of a room; `room` is its slug, `block` and `item` are the ids that the room names. */
export const blocks = ({ send }: Transport) => ({
  /** Keeps the value somebody typed in for a goal; null takes it back. */
  keepValue: (room: string, body: { block: string; item: string; value: null | number }) => send<GoalProgress>(roomPath(room, 'progress'), { body, method: 'POST' }),
  /** Turns the choice in a price calculator into a lead; the server computes the prices again. The same key makes one lead, however often it is sent. */
  sendQuote: (room: string, body: { block: string; lead: LeadInput; quantities: readonly { product: string; quantity: number }[] }, { idempotencyKey }: { idempotencyKey: string }) =>
    send<QuoteLead>(roomPath(room, 'quotes'), { body, headers: { 'idempotency-key': idempotencyKey }, method: 'POST' }),
  /** Ticks a task or takes the tick back; ticking twice is ticking once. */
  tick: (room: string, body: { block: string; done: boolean; item: string }) => send<TaskProgress>(roomPath(room, 'progress'), { body, method: 'POST' }),
})

/** Documents that are meant for the viewer. */
export const documents = () => ({
  /** The path of a document's current version below the API's own, for a download link. */
  downloadPath: (id: string) => `/documents/${encodeURIComponent(id)}/download`,
})
