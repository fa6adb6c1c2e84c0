import type { CollectionBeforeValidateHook } from 'payload'

import { eventPlaceholders } from '../../src/notifications/event-placeholders.js'
import { fieldRefusal } from '../../src/translations/refusals/refusal.js'
import type { EventName } from '../../src/translations/events/event-texts.js'

const placeholder = /\{([^{}]*)\}/g

/** Refuses a text with a `{name}` that the event does not know: it would stand in the mail as it is. */
export const checkEventText: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  const event = (data?.event ?? (originalDoc as undefined | { event?: string })?.event) as EventName | undefined
  const known: readonly string[] = event ? (eventPlaceholders[event] ?? []) : []
  for (const path of ['title', 'body'] as const) {
    const value: unknown = data?.[path]
    const unknown = typeof value === 'string' ? [...value.matchAll(placeholder)].some(([, name = '']) => !known.includes(name)) : false
    if (unknown) {
      throw await fieldRefusal(req, collection.slug, path, 'EVENT_TEXT_PLACEHOLDER')
    }
  }
  return data
}
