/** The same day some months later (UTC); the last day of a shorter month where that day does not exist (31 January + 1 month = 28 or 29 February). */
export const addMonths = (date: Date, months: number): Date => {
  const target = new Date(date)
  target.setUTCDate(1)
  target.setUTCMonth(target.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate()
  target.setUTCDate(Math.min(date.getUTCDate(), lastDay))
  return target
}
