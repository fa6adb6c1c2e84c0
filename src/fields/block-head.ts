type Label = Readonly<Record<string, string>> | string

/** The head of a folded block in a form: its kind, and the words an editor knows it by. */
export const blockHead = (kind: Label) => ({ clientProps: { kind }, path: 'payload-partner-portal/admin#BlockTitle' })
