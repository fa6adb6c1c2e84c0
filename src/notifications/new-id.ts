import { randomFillSync } from 'node:crypto'

/** Random bytes of one id beside its time. */
const randomBytes = 10

/** Asking the system for randomness costs more than all the rest of an id, so it is asked for many at once. */
const pool = Buffer.alloc(randomBytes * 256)
let taken = pool.length

const takeRandom = (): string => {
  if (taken === pool.length) {
    randomFillSync(pool)
    taken = 0
  }
  taken += randomBytes
  return pool.toString('hex', taken - randomBytes, taken)
}

/** A UUIDv7, as Payload's adapter makes them: rows that are written past Payload sort by time as its own do. */
export const newId = (now = Date.now()): string => {
  const time = now.toString(16).padStart(12, '0')
  const random = takeRandom()
  const variant = ((Number.parseInt(random.charAt(3), 16) & 0x3) | 0x8).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(4, 7)}-${random.slice(7, 19)}`
}
