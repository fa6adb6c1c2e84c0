import type { JSONFieldValidation } from 'payload'

import { isNotificationPreferences } from '../domain/notification-preferences.js'
import { isOverviewLayout } from '../domain/overview-layout.js'

/** Takes only channels that are switched off, by event. */
export const checkNotificationPreferences: JSONFieldValidation = (value) =>
  value === null || value === undefined || isNotificationPreferences(value) || 'Send an object of events, each with the channels portal and mail as true or false.'

/** Takes only the order and the hidden parts of the overview. */
export const checkOverviewLayout: JSONFieldValidation = (value) =>
  value === null || value === undefined || isOverviewLayout(value) || 'Send { order, hidden } with lists of part names.'
