import type { Random } from './random.js'

/** A maker of UUIDv7 ids from a moment and the seed's own generator: the same run gives the same random part. */
export const createIdAt =
  (random: Random) =>
  (at: Date): string => {
    const time = at.getTime().toString(16).padStart(12, '0')
    const hex = (digits: number): string => Array.from({ length: digits }, () => random.between(0, 15).toString(16)).join('')
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${'89ab'.charAt(random.between(0, 3))}${hex(3)}-${hex(12)}`
  }
