import type { Field } from 'payload'

/**
 * A field whose value Payload does not check when a document is saved: a group, whose fields are checked one by one, or a value that the server writes itself whatever a request
 * says. For every check Payload merges the whole document with its change, twice, also where the check says nothing but yes: a third of what saving a deal cost was that.
 */
export const unchecked = <Unchecked extends Field>(field: Unchecked): Unchecked =>
  // Payload puts a check in the place of a missing one; its types know only functions, its code leaves out what is none.
  ({ ...field, validate: null })
