import type { Quote } from '../domain/price-quote.js'

/** `POST /api/portal/rooms/:slug/progress {block, item, done}`: the task, and how far its list is. */
export type TaskProgress = { block: string; done: number; doneAt: null | string; doneBy: null | string; isComplete: boolean; item: string; total: number }

/** `POST /api/portal/rooms/:slug/progress {block, item, value}`: the value as it is kept. */
export type GoalProgress = { block: string; item: string; value: null | number }

/** `POST /api/portal/rooms/:slug/quotes`: the lead that was made, and the quote as the server computed it. */
export type QuoteLead = { lead: { company: string; id: string }; quote: Quote & { currency: string } }
