import type { JSONFieldValidation } from 'payload'

import { isNotificationPreferences } from '../domain/notification-preferences.js'
import { isOverviewLayout } from '../domain/overview-layout.js'
import { problemFor } from '../translations/text.js'

/** Takes only channels that are switched off, by event. */
export const checkNotificationPreferences: JSONFieldValidation = (value, { req }) =>
  value === null || value === undefined || isNotificationPreferences(value) || problemFor(req, 'Send an object of events, each with the channels portal and mail as true or false.')

/** Takes only the order and the hidden parts of the overview. */
export const checkOverviewLayout: JSONFieldValidation = (value, { req }) =>
  value === null || value === undefined || isOverviewLayout(value) || problemFor(req, 'Send { order, hidden } with lists of part names.')
