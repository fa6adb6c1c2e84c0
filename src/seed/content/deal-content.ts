import type { LostReason } from '../../domain/deals/deals.js'

/** What is sold: the name of a deal says what the customer buys. */
export const dealSubjects = ['yard planning', 'gate automation', 'cold store planning', 'dock scheduling', 'second site', 'fleet visibility', 'renewal and training', 'berth planning'] as const

/** Notes that partners keep with a deal. */
export const dealNotes = [
  'The operations manager wants to see the night shift in the demo; the day shift is not where the queues are.',
  'Procurement asks for the price per site instead of per user.',
  'Their IT insists on single sign-on before the pilot starts.',
  'They compare us with a spreadsheet that one person maintains, and that person retires in spring.',
] as const

/** The note of the demo partner on its deal in negotiation. */
export const competitorNote = 'A competitor offered 12 % less on Thursday, without training. Training is what the customer asked about first, so I would rather add a day than lower the price.'

/** Why deals are lost, and how often. */
export const lostReasonWeights: readonly (readonly [LostReason, number])[] = [
  ['price', 6],
  ['competitor', 5],
  ['no-decision', 4],
  ['no-budget', 3],
  ['timing', 2],
  ['missing-feature', 1],
]

/** What each currency of the demo sells in: the smallest and largest deal in minor units, and the step prices are rounded to. Yen have no decimals, Kuwaiti dinars have three. */
export const currencyRanges: Readonly<Record<'EUR' | 'JPY' | 'KWD' | 'USD', { from: number; step: number; to: number }>> = {
  EUR: { from: 800_000, step: 5_000, to: 9_600_000 },
  JPY: { from: 1_200_000, step: 1_000, to: 14_000_000 },
  KWD: { from: 2_500_000, step: 25_000, to: 28_000_000 },
  USD: { from: 900_000, step: 5_000, to: 9_900_000 },
}

/** The open deals of the demo reseller: five, worth 250,000 US dollars. Amounts in minor units. */
export const storyOpenDeals = [7_100_000, 6_100_000, 5_200_000, 3_850_000, 2_750_000] as const

/** What the demo reseller won lately: 150,000 US dollars, which leave 15,000 pending. Amounts in minor units. */
export const storyWonDeals = [6_500_000, 4_800_000, 3_700_000] as const

/** Why a registration was turned down. */
export const rejectReasons = ['We have been in contact with this customer since last year; please talk to your partner manager.', 'The customer buys through a framework contract that excludes partners.'] as const
