import type { Payload, PayloadRequest } from 'payload'

import type { Sql } from '../database/sql.js'
import type { Random } from './random.js'

/** What every step of the seed works with. `now` is read once, so that all dates agree. */
export type SeedContext = {
  /** A new UUIDv7 that carries `at`, so that ids sort as the records were made. */
  idAt: (at: Date) => string
  now: Date
  payload: Payload
  random: Random
  /** The request that holds the one transaction of the whole seed. */
  req: PayloadRequest
  sql: Sql
}

/** A text in every language of the demo. */
export type Localised = Readonly<Record<'de' | 'en', string>>

export const locales = ['en', 'de'] as const
export type Locale = (typeof locales)[number]
