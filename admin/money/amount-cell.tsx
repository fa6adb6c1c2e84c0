'use client'
import type { DefaultCellComponentProps } from 'payload'

import { amountText } from '../../src/translations/commissions/statement-text.js'
import { languageOfLocale } from '../../src/translations/languages.js'
import { useSay } from '../ui/use-say.js'

/** An amount in a list as people write it, in the currency of its row. */
export const AmountCell = ({ cellData, rowData }: DefaultCellComponentProps) => {
  const { language } = useSay()
  const { currency } = rowData as { currency?: string }
  return <span style={{ fontVariantNumeric: 'tabular-nums' }}>{typeof cellData === 'number' && currency ? amountText(languageOfLocale(language), cellData, currency) : '–'}</span>
}
