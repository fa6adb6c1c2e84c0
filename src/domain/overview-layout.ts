/** How a person arranged the overview: names of parts, those named first come first, hidden ones are left out. */
export type OverviewLayout = { hidden: readonly string[]; order: readonly string[] }

const isListOfNames = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= 100 && value.every((name) => typeof name === 'string' && name.length > 0 && name.length <= 100)

/** Whether a value from outside has the shape of a layout. */
export const isOverviewLayout = (value: unknown): value is OverviewLayout =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'order' in value && 'hidden' in value && Object.keys(value).length === 2 && isListOfNames(value.order) && isListOfNames(value.hidden)

/** How wide a part stands: across the page, or beside another half. */
export type PartWidth = 'full' | 'half'

/** Lets a half without a neighbour stand across, so that no hole is left beside it. */
export const fitWidths = <Part extends { width: PartWidth }>(parts: readonly Part[]): Part[] => {
  let isSecond = false
  return parts.map((part, index) => {
    if (part.width === 'full' || isSecond) {
      isSecond = false
      return part
    }
    isSecond = parts[index + 1]?.width === 'half'
    return isSecond ? part : { ...part, width: 'full' }
  })
}

/** Moves one entry of a list to another place. */
export const moved = <Entry>(list: readonly Entry[], from: number, to: number): Entry[] => {
  const entry = list[from]
  if (entry === undefined) {
    return [...list]
  }
  const others = [...list.slice(0, from), ...list.slice(from + 1)]
  const place = Math.min(Math.max(to, 0), others.length)
  return [...others.slice(0, place), entry, ...others.slice(place)]
}

/** Parts in the order of a layout; parts the layout does not know keep their place at the end, names without a part are passed over. */
export const arrange = <Part>(parts: readonly Part[], nameOf: (part: Part) => string, layout: null | OverviewLayout | undefined): { isHidden: boolean; part: Part }[] => {
  const place = new Map((layout?.order ?? []).map((name, index) => [name, index]))
  const hidden = new Set(layout?.hidden ?? [])
  return parts
    .map((part, index) => ({ index, isHidden: hidden.has(nameOf(part)), part, place: place.get(nameOf(part)) ?? Number.POSITIVE_INFINITY }))
    .sort((one, other) => (one.place === other.place ? one.index - other.index : one.place - other.place))
    .map(({ isHidden, part }) => ({ isHidden, part }))
}
