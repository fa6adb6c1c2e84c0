/** What a field's check gets from Payload, as far as ours need it. */
export type EditorCheck = { req: { i18n: { language: string }; payload: { config: { custom?: Record<string, unknown>; serverURL?: string } } }; siblingData: unknown }
