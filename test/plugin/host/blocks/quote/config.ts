import { defineBlock } from 'payload-partner-portal/blocks'

/** What `load` adds to a quote: for whom it is shown. */
export type QuoteData = { partner: string }

/** A sentence of a customer: the host's own block. */
export const quoteBlock = defineBlock({
  config: {
    fields: [
      { maxLength: 500, name: 'quotation', required: true, type: 'textarea' },
      { name: 'author', type: 'text' },
    ],
    interfaceName: 'QuoteBlock',
    labels: { plural: 'Quotes', singular: 'Quote' },
    slug: 'quote',
  },
  load: async (viewer): Promise<QuoteData> => ({ partner: viewer.partner.name }),
})
