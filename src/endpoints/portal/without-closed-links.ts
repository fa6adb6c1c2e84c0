type Link = { room?: unknown; target?: unknown }

const isClosedLink = (value: unknown, openRooms: ReadonlySet<string>): boolean => {
  const { room, target } = (typeof value === 'object' && value !== null ? value : {}) as Link
  return target === 'room' && typeof room === 'string' && !openRooms.has(room)
}

/** What is stored, without the links to rooms that are closed to the reader: neither their ids nor their labels are theirs to know. */
export const withoutClosedLinks = <Value>(value: Value, openRooms: ReadonlySet<string>): Value => {
  if (Array.isArray(value)) {
    return value.filter((item) => !isClosedLink(item, openRooms)).map((item: unknown) => withoutClosedLinks(item, openRooms)) as Value
  }
  if (typeof value !== 'object' || value === null) {
    return value
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, isClosedLink(inner, openRooms) ? null : withoutClosedLinks<unknown>(inner, openRooms)])) as Value
}
