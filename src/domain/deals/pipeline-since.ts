const dayInMilliseconds = 86_400_000
const daysOfAYear = 365
const datePattern = /^\d{4}-\d{2}-\d{2}$/

/** From which day closed deals are counted: the day that was asked for, else a year back; undefined for what is no day. Days are those of UTC. */
export const pipelineSince = (asked: unknown, now: Date): Date | undefined => {
  if (asked === undefined) {
    return new Date(Math.floor(now.getTime() / dayInMilliseconds) * dayInMilliseconds - daysOfAYear * dayInMilliseconds)
  }
  const day = typeof asked === 'string' && datePattern.test(asked) ? new Date(`${asked}T00:00:00.000Z`) : undefined
  return day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(String(asked)) ? day : undefined
}
