/** The id of a block or array row: 24 hex digits like those the admin makes, told from its position, so that every language writes the same rows. */
export const rowId = (...position: readonly number[]): string =>
  position
    .map((part) => (part + 1).toString(16).padStart(4, '0'))
    .join('')
    .padStart(24, 'd')
