const minute = 60
const hour = 60 * minute

/** How long after each failed attempt the next one follows, in seconds: eleven attempts over a little more than three days. */
export const retryDelaysInSeconds: readonly number[] = [5, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 8 * hour, 10 * hour, 12 * hour, 14 * hour, 24 * hour]

/** When to try again after so many attempts; null when it was the last one. Up to a tenth is added at random, so that many messages do not return at one moment. */
export const nextAttemptAfter = (attempts: number, now: Date, random: number): Date | null => {
  const delay = retryDelaysInSeconds[attempts - 1]
  return delay === undefined ? null : new Date(now.getTime() + delay * (1 + random / 10) * 1000)
}
