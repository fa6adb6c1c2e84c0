import { anyOf } from '../combine.js'
import type { CollectionPolicy } from '../rule.js'
import { isOwn } from '../rules/is-own.js'
import { never } from '../rules/never.js'

/** Everybody reads the own notifications; marking them read goes through its own endpoint. */
export const notificationPolicy: CollectionPolicy = {
  create: never,
  delete: never,
  partnerQuery: { filter: ['createdAt', 'event', 'id', 'readAt', 'recipient'], sort: ['createdAt', 'readAt'] },
  read: anyOf(isOwn('recipient', 'partner-user'), isOwn('staffRecipient', 'staff')),
  update: never,
}
