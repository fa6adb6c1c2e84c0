/** The next choice in a list of `count` for a key, or undefined for a key that does not move it. -1 is the box itself. */
export const moveChoice = (key: string, at: number, count: number): number | undefined => {
  if (count === 0) {
    return undefined
  }
  switch (key) {
    case 'ArrowDown':
      return at + 1 >= count ? -1 : at + 1
    case 'ArrowUp':
      return at === -1 ? count - 1 : at - 1
    default:
      return undefined
  }
}
