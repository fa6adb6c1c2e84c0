/** Random numbers that are the same for the same seed, so that a finding can be repeated. */
export type Random = {
  /** A whole number from 0 to `below` - 1. */
  below: (limit: number) => number
  chance: (share: number) => boolean
  pick: <Value>(values: readonly Value[]) => Value
}

/** Mulberry32: small, quick, and good enough to try things out. */
export const createRandom = (seed: number): Random => {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { below, chance: (share) => next() < share, pick: (values) => values[below(values.length)] as never }
}

const texts = [
  '', ' ', 'new', 'Acme', 'a@b.c', 'NaN', 'null', 'true', '0', '-1', '1.5', '1e999', '99999999999999999999', '2147483648', '9007199254740993',
  '2026-11-22', '2026-02-31', '0000-00-00', '+275760-09-14T00:00:00.000Z', '-000001-01-01T00:00:00Z', '10000-01-01', '12:61',
  "'; drop table leads; --", '" or 1=1', '%', '_', '\\', '\\\\', '%s%n', '${7*7}', '{{7*7}}', '<script>alert(1)</script>', '../../etc/passwd', 'javascript:alert(1)',
  '{}', '[]', '{"equals":1}', '[[]]', '()', '$where', '__proto__', 'constructor', 'toString', 'id', 'password', 'Café ünï', '🙂', '\u202e', '\ufeff', 'İ', 'ß',
  '\u0000', 'a\u0000b', '\u0001', '\ud800', '\udc00x', 'x'.repeat(300), 'x'.repeat(20_000), 'a '.repeat(40), 'a,b,c', ','.repeat(120), '(((((((((('.repeat(20), '&', '|', '!', ':*',
] as const

const numbers = [0, -0, 1, -1, 1.5, 100, 101, 2 ** 31, -(2 ** 31) - 1, 2 ** 53 + 2, 1e21, 1e308, -1e308, 5e-324]

/** One value of the kind that breaks programs; `ids` are ids that exist. */
export const anyValue = (random: Random, ids: readonly string[], level = 0): unknown => {
  const kind = random.below(level > 3 ? 6 : 9)
  if (kind <= 2) {
    return random.pick(texts)
  }
  if (kind === 3) {
    return random.pick(numbers)
  }
  if (kind === 4) {
    return random.pick([true, false, null])
  }
  if (kind === 5) {
    return random.chance(0.7) ? random.pick(ids) : '0192f0c1-2b3c-7d4e-8f90-123456789abc'
  }
  if (kind === 6) {
    return Array.from({ length: random.below(random.chance(0.1) ? 200 : 5) }, () => anyValue(random, ids, level + 1))
  }
  return Object.fromEntries(
    Array.from({ length: random.below(4) }, () => [random.pick(['id', 'value', 'relationTo', 'equals', 'root', 'children', 'type', 'blockType', 'text', 'en', 'de', random.pick(texts).slice(0, 50)]), anyValue(random, ids, level + 1)]),
  )
}

/** A text for a path or a query, sometimes not even encoded as it should be. */
export const anyText = (random: Random, ids: readonly string[]): string => {
  const value = anyValue(random, ids, 4)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Encodes what can be encoded; half a character pair cannot. */
export const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '%ED%A0%80'))
