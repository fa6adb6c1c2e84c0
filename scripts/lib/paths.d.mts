/** The root of the checkout, wherever the command was called from. */
export const root: string
/** A path inside the checkout. */
export const inRoot: (...parts: string[]) => string
