/** German texts of the admin, keyed by the English ones. */
export const german: Record<string, string> = {}
