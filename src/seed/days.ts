const dayInMs = 86_400_000

/** The moment `days` (and parts of days) before `now`. */
export const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * dayInMs)

/** The moment `days` after `from`. */
export const daysAfter = (from: Date, days: number): Date => new Date(from.getTime() + days * dayInMs)

/** The same day at a working hour, and the Friday before for a weekend. `share` from 0 to 1 picks the minute between 7 and 16 o'clock UTC. */
export const duringWork = (date: Date, share: number): Date => {
  const weekday = date.getUTCDay()
  const friday = weekday === 0 ? 2 : weekday === 6 ? 1 : 0
  const day = new Date(date.getTime() - friday * dayInMs)
  day.setUTCHours(7, 0, 0, 0)
  return new Date(day.getTime() + Math.floor(share * 9 * 60) * 60_000)
}
