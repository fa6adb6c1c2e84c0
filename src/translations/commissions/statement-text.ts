import type { StatementLine } from '../../client/money.js'
import { formatAmount, isCurrency } from '../../domain/money.js'
import { dayWord } from '../events/deal-words.js'
import type { Language } from '../languages.js'

type Line = Omit<StatementLine, 'text'>

const total = ({ amounts: { available, clearing, paid, pending } }: Line): number => Math.max(...[available, clearing, paid, pending].map(Math.abs))

const forDeal = (line: Line, [before, without]: readonly [string, string]): string => (line.deal ? `${before}${line.deal.name}` : without)

const english = (line: Line, amount: string): string => {
  switch (line.kind) {
    case 'accrual':
      return `${amount} earned${forDeal(line, [' for ', ''])}${line.rule ? ` (${line.rule})` : ''}${line.releaseAt ? `, on hold until ${dayWord('en', line.releaseAt)}` : ''}`
    case 'adjustment':
      return `Adjusted by ${amount}${line.reason ? `: “${line.reason}”` : ''}`
    case 'payout':
      return `Payout ${line.payout?.number ?? ''}: ${amount} ${line.amounts.paid > 0 ? 'paid' : line.amounts.paid < 0 ? 'sent back by the bank' : line.amounts.available < 0 ? 'collected' : 'given back'}`
    case 'release':
      return `${amount} released${forDeal(line, [' for ', ''])}`
    case 'reversal':
      return `${amount} taken back${forDeal(line, [' for ', ''])}${line.reason ? `: ${line.reason}` : ''}`
  }
}

const german = (line: Line, amount: string): string => {
  switch (line.kind) {
    case 'accrual':
      return `${amount} verdient${forDeal(line, [' mit ', ''])}${line.rule ? ` (${line.rule})` : ''}${line.releaseAt ? `, gesperrt bis ${dayWord('de', line.releaseAt)}` : ''}`
    case 'adjustment':
      return `Korrektur um ${amount}${line.reason ? `: „${line.reason}“` : ''}`
    case 'payout':
      return `Auszahlung ${line.payout?.number ?? ''}: ${amount} ${line.amounts.paid > 0 ? 'bezahlt' : line.amounts.paid < 0 ? 'von der Bank zurückgesandt' : line.amounts.available < 0 ? 'zusammengefasst' : 'zurückgegeben'}`
    case 'release':
      return `${amount} freigegeben${forDeal(line, [' für ', ''])}`
    case 'reversal':
      return `${amount} zurückgenommen${forDeal(line, [' für ', ''])}${line.reason ? `: ${line.reason}` : ''}`
  }
}

/** An amount of a line; a currency that is no longer listed keeps its minor units. */
export const amountText = (language: Language, amountInMinorUnits: number, currency: string): string =>
  isCurrency(currency) ? formatAmount(amountInMinorUnits, currency, language) : `${amountInMinorUnits} ${currency}`

/** A line of a statement as a sentence. */
export const statementText = (language: Language, line: Line, currency: string): string => {
  const amount = line.kind === 'adjustment' ? line.amounts.available : total(line)
  return (language === 'de' ? german : english)(line, amountText(language, amount, currency))
}
