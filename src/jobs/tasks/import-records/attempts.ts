/** How often an import is taken up again before it counts as failed. */
export const importAttempts = 3
