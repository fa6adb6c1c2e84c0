import type { PayloadRequest } from 'payload'

import type { ImportProblem } from '../client/imports.js'
import type { AdminText } from '../translations/text.js'
import { sayIn } from '../translations/text.js'
import type { ImportRow } from './import-store.js'
import { headingOf, rowNumber } from './problems-of-error.js'
import type { RowProblem } from './record-of-row.js'

/** What people read about each kind of problem; `{value}` is what stands in the cell. */
const sentences: Readonly<Record<'unexpected' | RowProblem['code'], AdminText>> = {
  ambiguous: 'More than one record is called “{value}”. Write its id instead.',
  amount: '“{value}” is no amount. Write it with as many decimals as the currency has, without thousands separators: 1250.50.',
  country: '“{value}” is no country. Write its two letters, for example DE.',
  currency: '“{value}” is no currency. Write its three letters, for example EUR.',
  date: '“{value}” is no day. Write it as 2026-03-31.',
  option: '“{value}” is none of the choices of this field.',
  unexpected: 'The import stopped by a fault of ours. Nothing was written; try again.',
  unknown: '“{value}” was not found, or is not shown to you.',
}

/** A problem as its reader sees it. `index` -1 is the file as a whole. */
export const sentenceOfProblem = ({ i18n }: Pick<PayloadRequest, 'i18n'>, row: Pick<ImportRow, 'headings' | 'mapping'>, index: number, problem: Omit<RowProblem, 'code'> & { code: keyof typeof sentences }): ImportProblem => ({
  column: headingOf(row, problem.path),
  message: sayIn(i18n.language)(sentences[problem.code], { value: problem.value.slice(0, 100) }),
  row: index < 0 ? 1 : rowNumber(index),
})
