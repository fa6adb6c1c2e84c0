/*
 * A commission as somebody in finance works it out with a spreadsheet: written from docs and the product's words, without a line of the engine, so that
 * the two can be held against each other.
 */

type Money = { amount: number; currency: string }
type Rate = { amounts?: Money[]; kind?: string; percent?: number }

/** A rule as it is stored. */
export type StoredRule = Rate & {
  bands?: { from: Money[]; percent: number }[]
  blockType: string
  caps?: Money[]
  floors?: Money[]
  id: string
  mode?: string
  otherwise?: Rate
  payee?: string
  rows?: (Rate & { value: string })[]
  timing?: { kind: string; parts?: { percent: number }[]; times?: number }
  window?: 'month' | 'quarter' | 'year'
}

/** What is known of a deal when it is closed. `before`: what the partner had sold in each window. */
export type Facts = { amount: number; before: Record<'month' | 'quarter' | 'year', number>; country: null | string; currency: string; distributor: null | string; partner: string }

/** So much for a payee, by rule and part. */
export type Line = { amount: number; key: string; partner: string }

/** Hundredths of a percent: 14.5 % is 1450 of 10,000. */
const hundredths = (percent = 0): bigint => BigInt(Math.round(percent * 100))

/** To whole minor units, half to even. */
const whole = (tenThousandths: bigint): number => {
  const [down, rest] = [tenThousandths / 10_000n, tenThousandths % 10_000n]
  return Number(rest > 5_000n || (rest === 5_000n && down % 2n === 1n) ? down + 1n : down)
}

const inCurrency = (rows: Money[] | undefined, currency: string): number | undefined => rows?.find((row) => row.currency === currency)?.amount

const byRate = ({ amounts, kind, percent }: Rate, { amount, currency }: Facts): number | undefined =>
  kind === 'nothing' ? undefined : kind === 'flat' ? inCurrency(amounts, currency) : whole(BigInt(amount) * hundredths(percent))

/** What a volume is worth when each slice of it has its own rate, in ten thousandths. */
const bySlices = (bands: { from: number; rate: bigint }[], from: number, to: number): bigint => {
  let worth = 0n
  for (const [place, band] of bands.entries()) {
    const end = bands[place + 1]?.from ?? Infinity
    const inBand = Math.min(to, end) - Math.max(from, band.from)
    worth += inBand > 0 ? BigInt(inBand) * band.rate : 0n
  }
  return worth
}

const byBands = ({ bands = [], mode, window = 'quarter' }: StoredRule, { amount, before, currency }: Facts): number => {
  const steps = bands.map(({ from, percent }) => ({ from: inCurrency(from, currency)!, rate: hundredths(percent) })).sort((one, other) => one.from - other.from)
  const sold = before[window]
  if (mode === 'retroactive') {
    const rateAt = (volume: number): bigint => steps.filter(({ from }) => volume >= from).at(-1)?.rate ?? 0n
    const more = BigInt(sold + amount) * rateAt(sold + amount) - BigInt(sold) * rateAt(sold)
    return more > 0n ? whole(more) : 0
  }
  return whole(bySlices(steps, sold, sold + amount))
}

const byTable = ({ otherwise, rows = [] }: StoredRule, facts: Facts): number | undefined => {
  const rate = rows.find(({ value }) => value === facts.country) ?? otherwise
  return rate && byRate(rate, facts)
}

const worthOf = (rule: StoredRule, facts: Facts): number | undefined => {
  const given = { 'bands-rule': byBands, 'flat-rule': (each: StoredRule) => inCurrency(each.amounts, facts.currency), 'share-rule': (each: StoredRule) => whole(BigInt(facts.amount) * hundredths(each.percent)), 'table-rule': byTable }[rule.blockType]!(rule, facts)
  const lifted = given === undefined ? undefined : Math.max(given, inCurrency(rule.floors, facts.currency) ?? given)
  return lifted === undefined ? undefined : Math.min(lifted, inCurrency(rule.caps, facts.currency) ?? lifted)
}

/** Distributors give way first, then persons, then the partner; of equals the one who stands later. */
const cutTo = (limit: number, worths: { rule: StoredRule; worth: number }[]): void => {
  let excess = worths.reduce((sum, { worth }) => sum + worth, 0) - limit
  for (const payee of ['distributor', 'person', 'partner']) {
    for (const each of worths.filter(({ rule }) => (rule.payee ?? 'partner') === payee).toReversed()) {
      const taken = Math.max(0, Math.min(excess, each.worth))
      each.worth -= taken
      excess -= taken
    }
  }
}

const payments = (amount: number, { kind, parts = [], times = 1 }: NonNullable<StoredRule['timing']>): number[] => {
  if (kind === 'recurring') {
    return Array.from({ length: times }, () => amount)
  }
  if (kind !== 'parts') {
    return [amount]
  }
  const firsts = parts.slice(0, -1).map(({ percent }) => Number((BigInt(amount) * hundredths(percent)) / 10_000n))
  return [...firsts, amount - firsts.reduce((sum, part) => sum + part, 0)]
}

/** What a deal earns by the rules of the plan that counts. What a person earns stands on the account of their organisation. */
export const commissionByHand = (rules: StoredRule[], shareCapPercent: null | number, facts: Facts): Line[] => {
  const worths = rules.flatMap((rule) => {
    const worth = rule.payee === 'distributor' && facts.distributor === null ? undefined : worthOf(rule, facts)
    return worth === undefined ? [] : [{ rule, worth }]
  })
  if (shareCapPercent !== null) {
    cutTo(whole(BigInt(facts.amount) * hundredths(shareCapPercent)), worths)
  }
  return worths.flatMap(({ rule, worth }) =>
    payments(worth, rule.timing ?? { kind: 'once' }).map((amount, part) => ({ amount, key: `${rule.id}:${part}`, partner: rule.payee === 'distributor' ? facts.distributor! : facts.partner })),
  )
}
