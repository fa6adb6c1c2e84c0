/** A record that another one names; its id alone where it cannot be read. */
export type Named = null | undefined | { name?: null | string } | string

/** What people call a record that another one names. */
export const nameOf = (reference: Named): null | string => (typeof reference === 'object' ? (reference?.name ?? null) : (reference ?? null))
