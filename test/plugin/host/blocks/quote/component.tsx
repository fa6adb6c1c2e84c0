import type { BlockViewProps } from 'payload-partner-portal/blocks'

import type { QuoteData } from './config'

export const Quote = ({ block }: BlockViewProps<{ author?: null | string; quotation: string }, QuoteData>) => (
  <figure className="host-quote">
    <blockquote>{block.quotation}</blockquote>
    <figcaption>
      {block.author}, for {block.data.partner}
    </figcaption>
  </figure>
)
