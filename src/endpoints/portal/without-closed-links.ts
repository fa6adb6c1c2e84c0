type Link = { room?: unknown; target?: unknown }

const isClosedLink = (value: unknown, openRooms: ReadonlySet<string>): boolean => {
  const { room, target } = (typeof value === 'object' && value !== null ? value : {}) as Link
  return target === 'room' && typeof room === 'string' && !openRooms.has(room)
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const holdsClosedLink = (value: object, openRooms: ReadonlySet<string>): boolean =>
  Object.values(value).some((inner) => isObject(inner) && (isClosedLink(inner, openRooms) || holdsClosedLink(inner, openRooms)))

const rebuilt = (value: unknown, openRooms: ReadonlySet<string>): unknown => {
  if (Array.isArray(value)) {
    return value.filter((item) => !isClosedLink(item, openRooms)).map((item: unknown) => rebuilt(item, openRooms))
  }
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, isClosedLink(inner, openRooms) ? null : rebuilt(inner, openRooms)])) : value
}

/** What is stored, without the links to rooms that are closed to the reader: neither their ids nor their labels are theirs to know. Most blocks have none and stay as they are. */
export const withoutClosedLinks = <Value extends object>(value: Value, openRooms: ReadonlySet<string>): Value => (holdsClosedLink(value, openRooms) ? (rebuilt(value, openRooms) as Value) : value)
