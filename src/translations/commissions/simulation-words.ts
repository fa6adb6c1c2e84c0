import type { Language } from '../languages.js'

/** The first line of a simulation as CSV. */
export const simulationHeaders: Readonly<Record<Language, Readonly<Record<'deal' | 'partner', readonly string[]>>>> = {
  de: {
    deal: ['Deal', 'Partner', 'Währung', 'Verdient', 'Mit diesem Plan', 'Unterschied'],
    partner: ['Partner', 'Deals', 'Währung', 'Verdient', 'Mit diesem Plan', 'Unterschied'],
  },
  en: {
    deal: ['Deal', 'Partner', 'Currency', 'Earned', 'With this plan', 'Difference'],
    partner: ['Partner', 'Deals', 'Currency', 'Earned', 'With this plan', 'Difference'],
  },
}
