import type { Endpoint, PayloadRequest } from 'payload'

import { leadPolicy } from '../../../access/policies/leads.js'
import { type ListedProduct, priceListOf, tierDiscountOf } from '../../../blocks/pricing-calculator/price-list.js'
import { slugs } from '../../../collections/slugs.js'
import type { QuoteLead } from '../../client/block-types.js'
import { asViewer } from '../../database/doors.js'
import { faultOfQuantity, mostProducts, quoteFor } from '../../domain/price-quote.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { requirePartnerUser } from '../portal/portal-endpoint.js'
import { openBlockOf } from '../progress/open-block.js'
import { quoteText } from './quote-text.js'

/** The message of a lead also holds the quote. */
const longestNote = 1_000

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What was chosen, as the products that are offered now allow it. */
const quantitiesOf = async (req: PayloadRequest, given: unknown, products: readonly ListedProduct[]): Promise<Record<string, number>> => {
  const rows = (Array.isArray(given) ? given : []).filter(isObject)
  const chosen = rows.filter(({ quantity }) => quantity !== 0)
  if (chosen.length === 0 || rows.length > mostProducts) {
    throw await refusal(req, 'QUOTE_EMPTY')
  }
  const quantities: Record<string, number> = {}
  for (const { product: id, quantity } of chosen) {
    const product = products.find((each) => each.id === id)
    if (!product) {
      throw await refusal(req, 'QUOTE_PRODUCT_UNKNOWN')
    }
    if (typeof quantity !== 'number' || faultOfQuantity(product, quantity)) {
      throw await refusal(req, 'QUOTE_QUANTITY', { least: product.leastQuantity, most: product.mostQuantity, product: product.name })
    }
    quantities[product.id] = quantity
  }
  return quantities
}

const createFromQuote = async (req: PayloadRequest, { block: id, lead, quantities: chosen }: Record<string, unknown>): Promise<Response> => {
  const viewer = await requirePartnerUser(req)
  const { block } = await openBlockOf(viewer, req, { id, kinds: ['pricing-calculator'], otherwise: 'QUOTE_NOT_FOUND' })
  const list = priceListOf(block)
  if (!list || block.becomesLead === false) {
    throw await refusal(req, 'QUOTE_NOT_FOUND')
  }
  if ((await leadPolicy.create.grants(viewer, req)) === false) {
    throw await refusal(req, 'QUOTE_CLOSED')
  }
  const quantities = await quantitiesOf(req, chosen, list.products)
  const quote = quoteFor(list.products, quantities, tierDiscountOf(block, viewer.partner.tier?.id))
  const fields = isObject(lead) ? lead : {}
  const note = typeof fields.message === 'string' ? fields.message.trim().slice(0, longestNote) : ''
  const message = quoteText({ currency: list.currency, language: languageOf(viewer, req), note, products: list.products, quote })
  // The lead's own rules decide: what partners may send, what must be answered, who is told.
  const created = await asViewer(req).create<{ company: string; id: string }>({ collection: slugs.leads, data: { ...fields, message } })
  const answer: QuoteLead = { lead: { company: created.company, id: created.id }, quote: { ...quote, currency: list.currency } }
  return Response.json(answer, { status: 201 })
}

/**
 * `POST /api/portal/rooms/:slug/quotes {block, quantities: [{product, quantity}], lead: {company, …}}`: a lead from a price calculator. Prices and
 * discounts are the server's; what a browser computed is not even taken.
 */
export const quoteLeadEndpoint: Endpoint = ownEndpoint({ handler: createFromQuote, method: 'post', path: '/portal/rooms/:slug/quotes' })
