import type { Payout, PayoutLines } from '../client/money.js'
import { csvWords } from '../translations/commissions/csv-words.js'
import { paperWords } from '../translations/commissions/paper-words.js'
import { amountText } from '../translations/commissions/statement-text.js'
import { payoutStatusWord } from '../translations/events/payout-words.js'
import type { Language } from '../translations/languages.js'
import { Paper } from './open-paper.js'
import { page } from './paper-look.js'

/** A payout with what it consists of; `more` lines stand in the CSV alone. */
export type PayoutPaper = { language: Language; lines: PayoutLines['lines']; more: boolean; now: Date; partner: string; payout: Payout; vendor: string }

const wide = page.width - 2 * page.margin

/** The note of a payout: what is paid to whom, where it stands, and every line of it. */
export const drawPayout = async ({ language, lines, more, now, partner, payout, vendor }: PayoutPaper): Promise<Buffer> => {
  const words = paperWords[language]
  const { amount, createdAt, currency, endedAt, number, paidAt, reason, reference, scheduledFor, status } = payout
  const day = (iso: string): string => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))
  const money = (value: number): string => amountText(language, value, currency)
  const title = words.payout(number)
  const paper = await Paper.open({ author: vendor, foot: (at, of) => `${vendor} · ${words.made(day(now.toISOString()))} · ${words.pageOf(at, of)}`, language, title: `${title}, ${partner}` })
  paper.line(vendor, { colour: page.faint, gap: 14 })
  paper.line(title, { font: 'strong', gap: 2, size: 20 })
  paper.line(partner, { gap: 10, size: 12 })
  paper.line(money(amount), { font: 'strong', gap: 12, size: 16 })
  const facts: (readonly [string, null | string])[] = [
    [words.status, payoutStatusWord(language, status)],
    [words.created, day(createdAt)],
    [words.scheduledFor, scheduledFor && day(scheduledFor)],
    [words.paidAt, paidAt && day(paidAt)],
    ...(status === 'failed' || status === 'cancelled' ? [[words.endedAt[status], endedAt && day(endedAt)] as const] : []),
    [words.reference, reference],
    [words.reason, reason],
  ]
  for (const [label, value] of facts) {
    if (value) {
      paper.line(`${label}: ${value}`, { gap: 3 })
    }
  }
  paper.space(14)
  await paper.table(
    [{ heading: words.date, width: 100 }, { heading: words.what, width: wide - 200 }, { align: 'right', heading: words.amount, width: 100 }],
    lines.map((line) => [day(line.occurredAt), [line.deal?.name ?? csvWords[language].kinds[line.kind], line.rule].filter(Boolean).join(' · '), money(line.amount)]),
  )
  if (more) {
    paper.line(words.moreInCsv, { colour: page.faint })
  }
  return paper.close()
}
