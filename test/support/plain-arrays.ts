/**
 * Keeps what drizzle-kit adds to every array and string out of `for…in`.
 *
 * drizzle-kit, which only tests and the writing of migrations load, sets `Array.prototype.random` and `String.prototype.capitalise` the plain way; they show
 * up in every `for…in` of the process from then on, and pdf.js refuses to work at all. Files share a worker here, so that would reach those that never load it.
 * A property that exists and does not show keeps not showing when it is set.
 */
for (const [prototype, name] of [[Array.prototype, 'random'], [String.prototype, 'capitalise']] as const) {
  if (!Object.hasOwn(prototype, name)) Object.defineProperty(prototype, name, { configurable: true, enumerable: false, value: undefined, writable: true })
}
