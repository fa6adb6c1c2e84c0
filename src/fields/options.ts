import type { AdminText } from '../translations/text.js'
import { text } from '../translations/text.js'

/** Options of a select with a label per value; a value without a label does not compile. */
export const optionsOf = <Value extends string>(labels: Readonly<Record<Value, AdminText>>): { label: Record<string, string>; value: Value }[] =>
  (Object.keys(labels) as Value[]).map((value) => ({ label: text(labels[value]), value }))
