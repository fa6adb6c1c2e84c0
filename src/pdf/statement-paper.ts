import type { MoneyBalances, PortalStatement } from '../client/money.js'
import { amountText } from '../translations/commissions/statement-text.js'
import { paperWords } from '../translations/commissions/paper-words.js'
import type { Language } from '../translations/languages.js'
import { Paper } from './open-paper.js'
import { page } from './paper-look.js'

/** Whose statement it is, and who wrote it. */
export type StatementPaper = { language: Language; now: Date; partner: string; statement: Omit<PortalStatement, 'next'>; vendor: string }

const accounts = ['pending', 'available', 'clearing', 'paid'] as const satisfies readonly (keyof MoneyBalances)[]

const wide = page.width - 2 * page.margin

/** The statement of a partner in one currency, oldest line first: balances, every movement, page by page. */
export const drawStatement = async ({ language, now, partner, statement: { balances, currency, from, lines, to }, vendor }: StatementPaper): Promise<Buffer> => {
  const words = paperWords[language]
  const day = (iso: string): string => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(iso))
  const money = (amount: number): string => amountText(language, amount, currency)
  const period = words.period(from && day(from), to && day(new Date(Date.parse(to) - 1).toISOString()))
  const paper = await Paper.open({ author: vendor, foot: (at, of) => `${vendor} · ${words.made(day(now.toISOString()))} · ${words.pageOf(at, of)}`, language, title: `${words.statement}, ${partner}` })
  paper.line(vendor, { colour: page.faint, gap: 14 })
  paper.line(words.statement, { font: 'strong', gap: 2, size: 20 })
  paper.line(partner, { gap: 2, size: 12 })
  paper.line(`${period} · ${currency}`, { colour: page.faint, gap: 18 })
  if (balances) {
    const amounts = (sums: MoneyBalances) => accounts.map((account) => money(sums[account]))
    const column = (heading: string) => ({ align: 'right', heading, width: (wide - 120) / accounts.length }) as const
    await paper.table([{ heading: '', width: 120 }, ...accounts.map((account) => column(words.accounts[account]))], [[words.opening, ...amounts(balances.opening)], [words.closing, ...amounts(balances.closing)]])
    paper.space(16)
  }
  const moved = (amount: number): string => (amount === 0 ? '' : `${amount > 0 ? '+' : ''}${money(amount)}`)
  // An account that nothing moved on leaves its room to the words.
  const touched = accounts.filter((account) => lines.some(({ amounts }) => amounts[account] !== 0))
  const amountWidth = 76
  await paper.table(
    [{ heading: words.date, width: 62 }, { heading: words.what, width: wide - 62 - touched.length * amountWidth }, ...touched.map((account) => ({ align: 'right', heading: words.accounts[account], width: amountWidth }) as const)],
    [...lines].reverse().map(({ amounts, occurredAt, plan, text }) => [day(occurredAt), plan ? `${text} · ${words.plan(plan.name, plan.version)}` : text, ...touched.map((account) => moved(amounts[account]))]),
  )
  if (lines.length === 0) {
    paper.line(words.nothing, { colour: page.faint })
  }
  return paper.close()
}
