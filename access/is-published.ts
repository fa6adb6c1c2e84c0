import type { Where } from 'payload'

/** A condition that also leaves out drafts. */
export const isPublished = (condition: Where): Where => ({ and: [condition, { _status: { equals: 'published' } }] })
