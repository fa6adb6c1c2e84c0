/** What the order of rooms needs to know of one. */
export type OrderedRoom = { id: string; order: number }

/** As the navigation of the portal shows them: rooms without a heading first, then those with the same heading together where the first of them is. */
export const byHeading = <Room extends { group?: null | string }>(rooms: readonly Room[]): Room[] => {
  const headings = [...new Set(['', ...rooms.map(({ group }) => group || '')])]
  return headings.flatMap((heading) => rooms.filter(({ group }) => (group || '') === heading))
}

/** Room between two neighbours, so that moving one room changes one number. */
const step = 10

/**
 * The smallest set of new numbers after one room was moved to `to`: its own, squeezed between its new neighbours; all of them, evenly spread,
 * when there is no whole number in between.
 */
export const planOrder = <Room extends OrderedRoom>(rooms: readonly Room[], from: number, to: number): { changes: OrderedRoom[]; rooms: Room[] } => {
  const moved = rooms[from]
  if (!moved || from === to || to < 0 || to >= rooms.length) {
    return { changes: [], rooms: [...rooms] }
  }
  const next = rooms.toSpliced(from, 1).toSpliced(to, 0, moved)
  const before = next[to - 1]?.order ?? -1
  const after = next[to + 1]?.order
  const between = after === undefined ? before + step : Math.floor((before + after) / 2)
  const squeezed = next.map((room) => (room.id === moved.id ? { ...room, order: between } : room))
  const isOrdered = squeezed.every(({ order }, index) => index === 0 || order >= (squeezed[index - 1]?.order ?? 0))
  if (between > before && (after === undefined || between < after) && isOrdered) {
    return { changes: [{ id: moved.id, order: between }], rooms: squeezed }
  }
  const spread = next.map((room, index) => ({ ...room, order: (index + 1) * step }))
  const known = new Map(rooms.map(({ id, order }) => [id, order]))
  return { changes: spread.filter(({ id, order }) => known.get(id) !== order).map(({ id, order }) => ({ id, order })), rooms: spread }
}
