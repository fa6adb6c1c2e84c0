import { describe, expect, it } from 'vitest'
import fc from 'fast-check'

import { balancesOf, unbalancedCurrencies } from './balances.js'
import type { AccruedLine, LedgerPosting } from './ledger-types.js'
import { accrual, adjustment, payoutBounced, payoutCollected, payoutPaid, payoutReturned, release, reversal, settle } from './postings.js'

/** 500 runs from a fixed seed as a rule; `PROPERTY_RUNS=10000 PROPERTY_SEED=$RANDOM` looks harder. */
const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 500), seed: Number(process.env.PROPERTY_SEED ?? 2026) }

const at = '2026-05-05T00:00:00.000Z'
const money = { currency: 'EUR', partner: 'p' }
const amount = fc.integer({ max: 1_000_000_000, min: 1 })

/** A ledger that, like the database, posts a key once; and what happened to one line of a commission. */
class Book {
  readonly postings = new Map<string, LedgerPosting>()
  line: AccruedLine = { ...money, accruedInMinorUnits: 0, isReleased: false, line: 'l', reversedInMinorUnits: 0 }

  post(posting: LedgerPosting | null): boolean {
    if (!posting || this.postings.has(posting.key)) {
      return false
    }
    this.postings.set(posting.key, posting)
    return true
  }

  get entries() {
    return [...this.postings.values()].flatMap(({ entries }) => entries)
  }
}

type Event = { amount: number; kind: 'accrue' | 'adjust' | 'bounce' | 'collect' | 'pay' | 'release' | 'return' | 'reverse' }

const event: fc.Arbitrary<Event> = fc.record({ amount, kind: fc.constantFrom('accrue', 'adjust', 'bounce', 'collect', 'pay', 'release', 'return', 'reverse') })

const happen = (book: Book, { amount: some, kind }: Event, key: string): void => {
  const { line } = book
  switch (kind) {
    case 'accrue':
      if (book.post(accrual({ ...money, amountInMinorUnits: some }, key, at))) {
        book.line = { ...line, accruedInMinorUnits: line.accruedInMinorUnits + some }
      }
      return
    case 'adjust':
      book.post(adjustment({ ...money, amountInMinorUnits: some }, key, at))
      return
    case 'bounce':
      book.post(payoutBounced({ ...money, amountInMinorUnits: some }, key, at))
      return
    case 'collect':
      book.post(payoutCollected({ ...money, amountInMinorUnits: some }, key, at))
      return
    case 'pay':
      book.post(payoutPaid({ ...money, amountInMinorUnits: some }, key, at))
      return
    case 'release':
      if (!line.isReleased && book.post(release(line, key, at))) {
        book.line = { ...line, isReleased: true }
      }
      return
    case 'return':
      book.post(payoutReturned({ ...money, amountInMinorUnits: some }, key, at))
      return
    case 'reverse': {
      const posting = reversal(line, some, key, at)
      if (book.post(posting)) {
        book.line = { ...line, reversedInMinorUnits: line.reversedInMinorUnits + Math.abs(posting!.entries[0]!.amountInMinorUnits) }
      }
    }
  }
}

describe('what always holds of the ledger', () => {
  it('adds up to zero, as a whole and in every transaction', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const book = new Book()
        events.forEach((each, index) => happen(book, each, String(index)))
        expect(unbalancedCurrencies(book.entries)).toEqual([])
        expect([...book.postings.values()].flatMap(({ entries }) => unbalancedCurrencies(entries))).toEqual([])
      }),
      runs,
    )
  })

  it('never takes back more than was accrued', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const book = new Book()
        events.forEach((each, index) => happen(book, each, String(index)))
        expect(book.line.reversedInMinorUnits).toBeLessThanOrEqual(book.line.accruedInMinorUnits)
      }),
      runs,
    )
  })

  it('owes what was accrued and adjusted less what was reversed and paid', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const book = new Book()
        events.forEach((each, index) => happen(book, each, String(index)))
        const { available, clearing, expense, paid, pending } = balancesOf(book.entries, 'p', 'EUR')
        const adjusted = [...book.postings.values()].filter(({ kind }) => kind === 'adjustment').flatMap(({ entries }) => entries).filter(({ account }) => account === 'available').reduce((sum, entry) => sum + entry.amountInMinorUnits, 0)
        const owed = book.line.accruedInMinorUnits - book.line.reversedInMinorUnits + adjusted
        expect(pending + available + clearing).toBe(owed - paid)
        expect(expense + owed).toBe(0)
      }),
      runs,
    )
  })

  it('posts the same event once, however often it comes', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), fc.integer({ max: 4, min: 1 }), (events, times) => {
        const [once, often] = [new Book(), new Book()]
        events.forEach((each, index) => {
          happen(once, each, String(index))
          Array.from({ length: times }).forEach(() => happen(often, each, String(index)))
        })
        expect(often.entries).toEqual(once.entries)
      }),
      runs,
    )
  })

  it('comes to the same balances in any order of independent events', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ amount, kind: fc.constantFrom('accrue' as const, 'adjust' as const) }), { maxLength: 12 }), (events) => {
        const [forward, backward] = [new Book(), new Book()]
        const keyed = events.map((each, index) => [each, String(index)] as const)
        keyed.forEach(([each, key]) => happen(forward, each, key))
        keyed.toReversed().forEach(([each, key]) => happen(backward, each, key))
        expect(balancesOf(backward.entries, 'p', 'EUR')).toEqual(balancesOf(forward.entries, 'p', 'EUR'))
      }),
      runs,
    )
  })

  it('settles a line to any target, up or down', () => {
    fc.assert(
      fc.property(amount, fc.array(fc.integer({ max: 1_000_000_000, min: 0 }), { maxLength: 8, minLength: 1 }), fc.boolean(), (first, targets, isReleased) => {
        const book = new Book()
        happen(book, { amount: first, kind: 'accrue' }, 'first')
        if (isReleased) {
          happen(book, { amount: 0, kind: 'release' }, 'release')
        }
        targets.forEach((target, index) => {
          const posting = settle(book.line, target, String(index), at)
          if (book.post(posting)) {
            const moved = Math.abs(posting!.entries[0]!.amountInMinorUnits)
            book.line = posting!.kind === 'accrual' ? { ...book.line, accruedInMinorUnits: book.line.accruedInMinorUnits + moved } : { ...book.line, reversedInMinorUnits: book.line.reversedInMinorUnits + moved }
          }
          expect(book.line.accruedInMinorUnits - book.line.reversedInMinorUnits).toBe(target)
        })
      }),
      runs,
    )
  })
})
