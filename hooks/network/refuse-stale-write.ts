import type { CollectionBeforeValidateHook } from 'payload'

import { refusal } from '../../src/translations/refusals/refusal.js'

const settled = 'isStaleWriteSettled'

const sameMoment = (one: unknown, other: unknown): boolean => typeof one === 'string' && typeof other === 'string' && Date.parse(one) === Date.parse(other)

/** The states that `If-Match` names; null when the header is missing or takes any state. */
const wantedStates = (header: null | string): null | string[] => {
  const states = (header ?? '').split(/,(?=\s*(?:W\/)?")/).map((tag) => tag.trim().replace(/^W\//, '').replace(/^"(.*)"$/, '$1'))
  return header === null || states.includes('*') ? null : states
}

/**
 * Refuses a change that was made on a state of the record that is gone. The state is its `updatedAt`: as `If-Match: "<updatedAt>"`, or as the
 * `updatedAt` that a whole record carries in its body, as the admin's forms do. A request that names no state changes single fields and is merged.
 * The row is locked before it is read, so of two people with the same state one wins and the other reads the sentence.
 */
export const refuseStaleWrite: CollectionBeforeValidateHook = async ({ collection, data, operation, originalDoc, req }) => {
  const isAsked = req.routeParams?.collection === collection.slug && req.routeParams.id === (originalDoc as { id?: unknown } | undefined)?.id
  if (operation !== 'update' || !isAsked || req.context[settled] === true) {
    return data
  }
  req.context[settled] = true
  const current: unknown = (originalDoc as { updatedAt?: unknown }).updatedAt
  const inBody = (req.data as { updatedAt?: unknown } | undefined)?.updatedAt
  const states = wantedStates(req.headers.get('if-match')) ?? (typeof inBody === 'string' ? [inBody] : null)
  if (states && !states.some((state) => sameMoment(state, current))) {
    throw await refusal(req, 'CHANGED_MEANWHILE')
  }
  return data
}
