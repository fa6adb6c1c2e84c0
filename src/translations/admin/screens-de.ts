/** German texts of our own screens and panels in the admin. Keyed by the English text; `{name}` stands for a value. */
export const screensInGerman = {} as const
