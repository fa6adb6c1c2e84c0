import { type AdminText, sayIn } from '../translations/text.js'

/** What a field's check gets from Payload, as far as ours need it. */
export type EditorCheck = { req?: { i18n?: { language?: string }; payload?: { config: { custom?: Record<string, unknown>; serverURL?: string } } }; siblingData: unknown }

/** The sentence of a check that failed, in the editor's language. */
export const sayToEditor = ({ req }: EditorCheck, english: AdminText, values?: Readonly<Record<string, string>>): string => sayIn(req?.i18n?.language ?? 'en')(english, values)
