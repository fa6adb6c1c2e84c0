/** How many streams a person may have open in one process: as many windows as anybody looks at. */
export const mostStreams = 8

const open = new Map<string, number>()

/** Takes a place for a stream of this person; null when there is none left. The returned function gives it back, once. */
export const takePlace = (person: string): (() => void) | null => {
  const taken = open.get(person) ?? 0
  if (taken >= mostStreams) {
    return null
  }
  open.set(person, taken + 1)
  let isGiven = false
  return () => {
    if (!isGiven) {
      isGiven = true
      const left = (open.get(person) ?? 1) - 1
      if (left === 0) {
        open.delete(person)
      } else {
        open.set(person, left)
      }
    }
  }
}
