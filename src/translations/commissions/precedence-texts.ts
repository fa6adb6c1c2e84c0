import type { PrecedenceReason } from '../../client/plans.js'
import type { Language } from '../languages.js'

/** Why another plan decides, completing "Decided by …:". */
export const precedenceSentences: Readonly<Record<Language, Readonly<Record<PrecedenceReason, string>>>> = {
  de: {
    audience: 'seine Zielgruppe ist enger',
    order: 'gleiche Priorität, gleiche Zielgruppe, gleicher Beginn; geben Sie einem der beiden eine höhere Priorität',
    priority: 'seine Priorität ist höher',
    start: 'er beginnt später',
  },
  en: {
    audience: 'its audience is narrower',
    order: 'same priority, same audience, same beginning; give one of the two a higher priority',
    priority: 'its priority is higher',
    start: 'it begins later',
  },
}
