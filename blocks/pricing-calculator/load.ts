import { leadPolicy } from '../../access/policies/leads.js'
import { leadQuestionsOf } from '../../hooks/sales/lead-questions.js'
import type { LeadFieldDefinition } from '../../src/domain/leads.js'
import { languageOf } from '../../src/translations/refusals/language-of.js'
import { sayIn } from '../../src/translations/text.js'
import type { BlockDefinition } from '../define-block.js'
import { type PriceList, priceListOf, tierDiscountOf } from './price-list.js'

/** The prices, the viewer's own discount, and what a lead of theirs has to answer (null: they cannot send one). */
export type CalculatorData = Omit<PriceList, 'broken'> & { discountInBasisPoints: number; questions: LeadFieldDefinition[] | null; room: string }

export const loadCalculator: NonNullable<BlockDefinition['load']> = async (viewer, block, { req, room }): Promise<CalculatorData> => {
  const language = languageOf(viewer, req)
  const say = sayIn(language)
  const list = priceListOf(block)
  if (!list) {
    throw new Error(say('The currency of the price calculator is missing. Choose one.'))
  }
  if (list.broken.length > 0) {
    throw new Error(say('The price of “{product}” is no amount in {currency}. Correct it.', { currency: list.currency, product: list.broken[0] ?? '' }))
  }
  const mayBecomeLead = block.becomesLead !== false && (await leadPolicy.create.grants(viewer, req)) !== false
  return {
    currency: list.currency,
    discountInBasisPoints: tierDiscountOf(block, viewer.partner.tier?.id),
    products: list.products,
    questions: mayBecomeLead ? await leadQuestionsOf(req, viewer.partner.partnerType, language) : null,
    room: room.slug,
  }
}
