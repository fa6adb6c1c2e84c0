const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Every text in what an editor placed that is an id of something: rooms, pictures, files. */
export const idsIn = (value: unknown): string[] => {
  if (typeof value === 'string') {
    return uuid.test(value) ? [value] : []
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : []
}

/** The same content with ids exchanged; what the map does not name stays as it is. */
export const withIds = <Value>(value: Value, ids: ReadonlyMap<string, string>): Value => {
  if (typeof value === 'string') {
    return (ids.get(value) ?? value) as Value
  }
  if (Array.isArray(value)) {
    return value.map((each: unknown) => withIds(each, ids)) as Value
  }
  return typeof value === 'object' && value !== null ? (Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIds<unknown>(inner, ids)])) as Value) : value
}

/** Links to rooms: what the fields of a button or card hold. */
export const roomLinksIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) {
    return []
  }
  const { room, target } = value as { room?: unknown; target?: unknown }
  const own = target === 'room' && typeof room === 'string' && uuid.test(room) ? [room] : []
  return [...own, ...Object.values(value).flatMap(roomLinksIn)]
}
