import { text } from '../src/translations/text.js'

/** The groups of the admin's navigation; a collection names one so that a marketer finds it where it belongs. */
export const groups = {
  identity: text('People and access'),
  library: text('Library'),
  messaging: text('Conversations and events'),
  money: text('Money'),
  network: text('Partner network'),
  portal: text('Portal'),
  sales: text('Sales'),
} as const
