/** A formatter of the browser for each way to write something, made once: making one costs more than all that it writes on a page. */
const madeOnce = <Format>(make: (locale: string, options?: object) => Format) => {
  const made = new Map<string, Format>()
  return (locale?: Intl.LocalesArgument, options?: object): Format => {
    const key = JSON.stringify([locale, options])
    const format = made.get(key) ?? make(String(locale), options)
    made.set(key, format)
    return format
  }
}

/** What texts and values are formatted with. */
export const formatters = {
  getDateTimeFormat: madeOnce((locale, options: Intl.DateTimeFormatOptions = {}) => new Intl.DateTimeFormat(locale, options)),
  getNumberFormat: madeOnce((locale, options: Intl.NumberFormatOptions = {}) => new Intl.NumberFormat(locale, options)),
  getPluralRules: madeOnce((locale, options: Intl.PluralRulesOptions = {}) => new Intl.PluralRules(locale, options)),
  getRelativeTimeFormat: madeOnce((locale, options: Intl.RelativeTimeFormatOptions = {}) => new Intl.RelativeTimeFormat(locale, options)),
}

const day = 86_400
const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number, number])[] = [
  ['second', 1, 60],
  ['minute', 60, 3_600],
  ['hour', 3_600, day],
  ['day', day, 7 * day],
  ['week', 7 * day, (day * 365) / 12],
  ['month', (day * 365) / 12, 365 * day],
  ['year', 365 * day, Infinity],
]

/** Numbers and moments in a language and a time zone, written as the server writes them. */
export const valueFormat = (locale: string, timeZone: string) => ({
  dateTime: (value: Date, options: Intl.DateTimeFormatOptions): string => formatters.getDateTimeFormat(locale, { ...options, timeZone: options.timeZone ?? timeZone }).format(value),
  number: (value: number, options?: Intl.NumberFormatOptions): string => formatters.getNumberFormat(locale, options).format(value),
  /** `2 hours ago`, in the largest unit that is not less than one. Whole, because “1.1 days ago” is nothing anybody says. */
  relativeTime: (value: Date, now: number): string => {
    const seconds = (value.getTime() - now) / 1000
    const [unit, length] = units.find(([, , end]) => Math.abs(seconds) < end) ?? (['year', 365 * day] as const)
    return formatters.getRelativeTimeFormat(locale, { numeric: unit === 'second' ? 'auto' : 'always' }).format(Math.round(seconds / length), unit)
  },
})
