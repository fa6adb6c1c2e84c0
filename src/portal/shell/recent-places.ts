/** A place somebody went to from the palette. */
export type RecentPlace = { href: string; title: string }

const mostPlaces = 5
const keyOf = (user: string) => `portal-recent:${user}`

const isPlace = (value: unknown): value is RecentPlace =>
  typeof value === 'object' && value !== null && 'href' in value && 'title' in value && typeof value.href === 'string' && value.href.startsWith('/') && !value.href.startsWith('//') && typeof value.title === 'string'

/** Where this person went last from this browser; nothing when the browser keeps nothing. */
export const recentPlaces = (user: string): RecentPlace[] => {
  try {
    const value: unknown = JSON.parse(window.localStorage.getItem(keyOf(user)) ?? '[]')
    return Array.isArray(value) ? value.filter(isPlace).slice(0, mostPlaces) : []
  } catch {
    return []
  }
}

/** Remembers a place. A browser that keeps nothing has no recent places. */
export const rememberPlace = (user: string, place: RecentPlace): boolean => {
  const places = [place, ...recentPlaces(user).filter(({ href }) => href !== place.href)].slice(0, mostPlaces)
  try {
    window.localStorage.setItem(keyOf(user), JSON.stringify(places))
    return true
  } catch {
    return false
  }
}

/** Whoever uses this browser next must not read what was looked for. */
export const forgetPlaces = (user: string): void => {
  try {
    window.localStorage.removeItem(keyOf(user))
  } catch {
    // What was never kept needs no forgetting.
  }
}
