import type { AskedQuestion } from './questions.js'
import { dayOf } from './read-cell.js'

const yes = ['true', 'yes', 'ja', '1', 'x', 'y', 'wahr']
const no = ['false', 'no', 'nein', '0', 'n', 'falsch']

/** The answer that a cell means. What makes no sense stays the text it is: the form's own check says what is wrong with it. */
export const readAnswer = ({ kind, options = [] }: Pick<AskedQuestion, 'kind' | 'options'>, text: string): boolean | number | string => {
  const folded = text.trim().toLowerCase()
  switch (kind) {
    case 'checkbox':
      return yes.includes(folded) ? true : no.includes(folded) ? false : text
    case 'date':
      return dayOf(text)?.slice(0, 10) ?? text
    case 'number':
      return /^-?\d+(?:[.,]\d+)?$/.test(folded) ? Number(folded.replace(',', '.')) : text
    case 'select':
      return options.find((option) => option.trim().toLowerCase() === folded) ?? text
    case 'text':
      return text
  }
}
