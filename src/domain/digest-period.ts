/** When digests leave: the hour of the day in a time zone. Weekly ones on Monday. */
export type DigestHour = { hour: number; timeZone: string }

/** A period that has ended: whoever has something unread from before `dueAt` gets one mail for it. `name` is its own for ever. */
export type DigestPeriod = { dueAt: Date; name: string }

const hourMs = 3_600_000
const dayMs = 24 * hourMs

type Wall = { day: string; hour: number }

const clockOf = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-CA', { day: '2-digit', hour: '2-digit', hourCycle: 'h23', month: '2-digit', timeZone, year: 'numeric' })

/** What calendar and clock say. */
const wallOf = (moment: Date, clock: Intl.DateTimeFormat): Wall => {
  const parts = clock.formatToParts(moment)
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? ''
  return { day: `${part('year')}-${part('month')}-${part('day')}`, hour: Number(part('hour')) }
}

const daysBefore = (day: string, days: number): string => new Date(Date.parse(`${day}T12:00:00Z`) - days * dayMs).toISOString().slice(0, 10)

const mondayIsZero = (day: string): number => (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7

/** The first full hour of a day at which the zone's clock shows `hour` or later: an hour that the change to summer time leaves out is not missed. */
const momentOf = (day: string, { hour, timeZone }: DigestHour): Date => {
  const clock = clockOf(timeZone)
  const start = Date.parse(`${day}T00:00:00Z`) - 14 * hourMs
  for (let moment = start; moment < start + 40 * hourMs; moment += hourMs / 4) {
    const wall = wallOf(new Date(moment), clock)
    if (wall.day === day && wall.hour >= hour) {
      return new Date(moment)
    }
  }
  return new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`)
}

/** The last period that has ended at `now`. A digest that nobody sent in time is sent as soon as a process runs again. */
export const lastPeriod = (rhythm: 'daily' | 'weekly', now: Date, at: DigestHour): DigestPeriod => {
  const wall = wallOf(now, clockOf(at.timeZone))
  const today = wall.hour >= at.hour ? wall.day : daysBefore(wall.day, 1)
  const day = rhythm === 'daily' ? today : daysBefore(today, mondayIsZero(today))
  return { dueAt: momentOf(day, at), name: `${rhythm}:${day}` }
}
